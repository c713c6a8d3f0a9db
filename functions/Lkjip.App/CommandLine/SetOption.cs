using System.CommandLine;
using Lkjip.App.Hosting;
using Lkjip.Azure.Backups;

namespace Lkjip.App.CommandLine;

/// <summary>Names the backup that a verb reads: a folder (--from) and in it a set (--set), the newest unless it is named.</summary>
internal sealed class SetOption
{
    private readonly Option<string> source = new("--from") { Required = true };
    private readonly Option<string?> set = new("--set");

    /// <summary>Gives a verb both options.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(source);
        verb.Add(set);
    }

    /// <summary>The set; otherwise the exit code, with the reason said.</summary>
    public async Task<(BackupSet? Set, int ExitCode)> FindAsync(ParseResult parsed, VerbOutput output)
    {
        var folder = new BackupFolder(parsed.GetValue(source)!);
        if (folder.Find(parsed.GetValue(set)) is { } found)
        {
            await output.SayAsync($"Cadangan: {found.Name}");
            return (found, ExitCodes.Done);
        }

        var sets = folder.Sets();
        return (null, await output.RefuseAsync(
            sets.Count == 0 ? $"Di {parsed.GetValue(source)} tidak ada cadangan yang selesai." : $"Set itu tidak ada. Yang ada: {string.Join(", ", sets)}.", ExitCodes.Usage));
    }
}

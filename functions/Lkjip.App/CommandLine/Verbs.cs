using System.CommandLine;
using Lkjip.App.Hosting;

namespace Lkjip.App.CommandLine;

/// <summary>The command line: all verbs, and how they are run (perintah).</summary>
internal static class Verbs
{
    private const int UsageWidth = 52;

    private static readonly string[] Questions = ["--help", "-h", "-?", "help"];

    /// <summary>Runs the verb in the arguments; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        var root = Root();
        if (arguments.Any(argument => Questions.Contains(argument, StringComparer.Ordinal)))
        {
            await output.WriteLineAsync("Cara pakai (tanpa perintah: menjalankan layanan web):");
            await WriteUsageAsync(root, output);
            return ExitCodes.Done;
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            await errors.WriteLineAsync("Perintah tidak dikenal atau tidak lengkap. Cara pakai:");
            await WriteUsageAsync(root, errors);
            return ExitCodes.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
    }

    private static async Task WriteUsageAsync(RootCommand root, TextWriter writer)
    {
        foreach (var verb in root.Subcommands.OfType<Verb>())
        {
            var usage = verb.Usage.Length <= UsageWidth ? verb.Usage.PadRight(UsageWidth) : $"{verb.Usage}\n{new string(' ', UsageWidth + 2)}";
            await writer.WriteLineAsync($"  {usage} {verb.Description}");
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Laporan kinerja instansi pemerintah; tanpa perintah: layanan web.");
        foreach (var verb in All())
        {
            root.Add(verb);
        }

        return root;
    }

    private static IReadOnlyList<Verb> All() =>
    [
        new AssessVerb(), new ReviewVerb(), new DraftVerb(), new CompareVerb(), new RenderVerb(), new PreviewVerb(), new InspectVerb(), new TagsVerb(),
        new SettingsVerb(), new BackupVerb(), new RestoreVerb(), new VerifyVerb(),
    ];
}

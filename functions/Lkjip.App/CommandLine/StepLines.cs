using System.Globalization;
using Lkjip.Azure.Backups;

namespace Lkjip.App.CommandLine;

/// <summary>Prints how far a long work is, a line every other second (kemajuan).</summary>
internal sealed class StepLines(VerbOutput output) : IProgress<BackupStep>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock one = new();
    private long last = TimeProvider.System.GetTimestamp();

    /// <inheritdoc />
    public void Report(BackupStep value)
    {
        lock (one)
        {
            if (TimeProvider.System.GetElapsedTime(last) >= Pause)
            {
                last = TimeProvider.System.GetTimestamp();
                output.Say(string.Create(CultureInfo.InvariantCulture, $"  {value.Part}: {value.Done}"));
            }
        }
    }
}

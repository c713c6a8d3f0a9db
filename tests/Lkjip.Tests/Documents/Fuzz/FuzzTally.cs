using System.Globalization;
using Lkjip.Documents.Templates;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>What became of the broken templates.</summary>
internal sealed class FuzzTally
{
    private readonly string? folder = Environment.GetEnvironmentVariable("LKJIP_FUZZ_SAVE");
    private string slowest = "";
    private int filled;
    private int refused;

    public List<string> Failures { get; } = [];

    public TimeSpan Slowest { get; private set; }

    public void Compiled(CompileResult result)
    {
        filled += result.Template is null ? 0 : 1;
        refused += result.Template is null ? 1 : 0;
        if (result.Template is null && result.Findings.Count == 0)
        {
            Failures.Add("No template and no finding");
        }
    }

    public void Took(TimeSpan time, string label)
    {
        if (time > Slowest)
        {
            (Slowest, slowest) = (time, label);
        }
    }

    public void Failed(string label, Exception wrong, byte[] bytes)
    {
        Failures.Add($"{label}: {wrong.GetType().Name}: {wrong.Message}\n{string.Join('\n', (wrong.StackTrace ?? "").Split('\n').Take(6))}");
        if (folder is not null)
        {
            File.WriteAllBytes(Path.Combine(folder, label.Split(' ') is var words ? $"{words[0]}-{words[1]}" : label), bytes);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{filled} filled, {refused} refused, {Failures.Count} failed; slowest {Slowest.TotalMilliseconds:0} ms: {slowest}");
}

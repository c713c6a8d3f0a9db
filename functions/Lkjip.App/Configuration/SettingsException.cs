namespace Lkjip.App.Configuration;

/// <summary>Settings that cannot be used: all of them at once, each with its name, what is wrong and what to do (pengaturan salah).</summary>
internal sealed class SettingsException(IReadOnlyList<string> problems)
    : FormatException($"Ada {problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} pengaturan yang tidak dapat dipakai:\n{string.Join('\n', problems.Select(problem => $"  - {problem}"))}")
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}

using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>The tables of worked examples in docs/methodology.md.</summary>
internal static class MethodologyTables
{
    /// <summary>The cells of the rows of the table whose header begins so.</summary>
    public static IReadOnlyList<string[]> Rows(string header)
    {
        var rows = File.ReadLines(Repository.File("docs/methodology.md")).SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }
}

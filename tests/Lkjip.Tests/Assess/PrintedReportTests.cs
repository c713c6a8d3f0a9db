using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>Every figure that the three real reports print, held against the ledger under the agency's own policy.</summary>
/// <remarks>tests/corpus/reproduction lists the printed figures that differ, each with the report's own error as the reason.</remarks>
public sealed class PrintedReportTests(ITestOutputHelper output)
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.File("templates/samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Ledger_PrintedFigures_DiffersOnlyWhereTheReportErred(string sample)
    {
        var statements = Statement.Of(Assess(sample));
        var computed = statements.Where(statement => statement.Figure?.IsComputed == true).ToList();
        output.WriteLine(
            $"{sample}: {statements.Count} printed figures, {statements.Count(IsSame)} as the ledger shows them; "
            + $"of the {computed.Count} computed ones {computed.Count(IsSame)}");

        var known = File.ReadAllLines(Repository.File($"tests/corpus/reproduction/{sample}.txt")).Select(line => string.Join(" | ", line.Split(" | ")[..3]));
        Assert.Equal(known.Order(StringComparer.Ordinal), statements.Where(statement => !IsSame(statement)).Select(Line).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Ledger_SampleReport_HasEveryIdOnce(string sample)
    {
        var figures = Assess(sample).Figures;
        Assert.Equal(figures.Count, figures.Select(figure => figure.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(figures, figure => Assert.True(figure.Shown.Length > 0 != figure.Reason is not null || figure.Shown == "-", figure.Id));
    }

    private static bool IsSame(Statement statement) => statement.Match is StatedMatch.Equal or StatedMatch.EqualAtPrintedDecimals;

    private static string Line(Statement statement) => $"{statement.Stated.Figure} | {statement.Stated.Place} | {statement.Stated.Value}";

    private static Assessment Assess(string sample)
    {
        var read = ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json")));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        return Assessor.Assess(read.Report!);
    }
}

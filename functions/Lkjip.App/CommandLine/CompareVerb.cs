using System.CommandLine;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.CommandLine;

/// <summary>Holds every figure that the printed text states against the ledger.</summary>
internal sealed class CompareVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");

    /// <summary>Makes the verb.</summary>
    public CompareVerb()
        : base("compare", "compare LAPORAN.json", "Bandingkan: angka yang tertulis dengan buku angka.") => Add(file);

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (report, exitCode) = await output.ReportAsync(parsed.GetValue(file)!, cancellationToken);
        if (report is not null)
        {
            var compared = report.Assessment.Report.Stated.Select(stated => Compare(report.Assessment, stated)).ToList();
            var equal = compared.Count(one => one.Equal);
            var missing = compared.Count(one => one.Ledger is null);
            await output.JsonAsync(new { total = compared.Count, equal, different = compared.Count - equal - missing, missing, stated = compared });
        }

        return exitCode;
    }

    private static Comparison Compare(Assessment assessment, StatedFigure stated)
    {
        var figure = assessment.Find(stated.Figure);
        return new(stated.Figure, stated.Place, stated.Value, figure?.Shown, figure is not null && StatedValue.Equals(stated.Value, figure));
    }

    private sealed record Comparison(string Id, string Place, string Stated, string? Ledger, bool Equal);
}

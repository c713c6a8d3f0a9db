using System.CommandLine;
using Lkjip.App.Answers;

namespace Lkjip.App.CommandLine;

/// <summary>Prints the figure ledger of a report.</summary>
internal sealed class AssessVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<int?> quarter = QuarterOption.Create();

    /// <summary>Makes the verb.</summary>
    public AssessVerb()
        : base("assess", "assess LAPORAN.json [--quarter 1..4]", "Hitung: buku angka sebagai JSON.")
    {
        Add(file);
        Add(quarter);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (report, exitCode) = await output.ReportAsync(parsed.GetValue(file)!, cancellationToken, parsed.GetValue(quarter));
        if (report is not null)
        {
            await output.JsonAsync(new { figures = report.Assessment.Figures.Select(FigureAnswer.Of) });
        }

        return exitCode;
    }
}

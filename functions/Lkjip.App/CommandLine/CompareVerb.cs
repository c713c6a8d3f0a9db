using System.CommandLine;
using Lkjip.Domain.Review;

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
            var statements = Statement.Of(report.Assessment);
            await output.JsonAsync(new
            {
                stated = Tally(statements),
                computed = Tally([.. statements.Where(statement => statement.Figure?.IsComputed == true)]),
                differing = statements.Where(statement => !IsSame(statement)).Select(statement => new
                {
                    id = statement.Stated.Figure,
                    place = statement.Stated.Place,
                    stated = statement.Stated.Value,
                    ledger = statement.Figure?.Shown,
                    reason = statement.Figure?.Reason,
                }),
            });
        }

        return exitCode;
    }

    private static object Tally(IReadOnlyList<Statement> statements) => new { total = statements.Count, equal = statements.Count(IsSame) };

    private static bool IsSame(Statement statement) => statement.Match is StatedMatch.Equal or StatedMatch.EqualAtPrintedDecimals;
}

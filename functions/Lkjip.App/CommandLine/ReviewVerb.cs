using System.CommandLine;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Domain.Reading;

namespace Lkjip.App.CommandLine;

/// <summary>Prints what the review finds in a report; of one that cannot be read, what is wrong with its form. Makes the documents of a review.</summary>
internal sealed class ReviewVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<string?> record = new("--record");
    private readonly Option<string?> note = new("--catatan");
    private readonly Option<string?> statement = new("--pernyataan");
    private readonly Option<int?> quarter = QuarterOption.Create();

    /// <summary>Makes the verb.</summary>
    public ReviewVerb()
        : base(
            "review", "review LAPORAN.json [--quarter 1..4] [--record REVIU.json] [--catatan HASIL] [--pernyataan HASIL]",
            "Reviu: temuan sebagai JSON; bila diminta, catatan hasil reviu dan pernyataan telah direviu.")
    {
        Add(file);
        Add(quarter);
        Add(record);
        Add(note);
        Add(statement);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (await output.BytesAsync(parsed.GetValue(file)!, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var reading = ReportReader.Read(bytes);
        if (reading.Report is not { } report)
        {
            await output.JsonAsync(new { findings = reading.Findings.Select(FindingAnswer.Of) });
            return ExitCodes.Refused;
        }

        var reviewed = ReviewedReport.Of(report.At(parsed.GetValue(quarter)), reading.Findings);
        return new Option[] { record, note, statement }.Any(option => parsed.GetResult(option) is not null)
            ? await InspectorateAsync(parsed, output, reviewed, cancellationToken)
            : await PrintAsync(output, new { findings = reviewed.Findings.Select(FindingAnswer.Of) });
    }

    private async Task<int> InspectorateAsync(ParseResult parsed, VerbOutput output, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        var documents = new ReviewDocuments(output, Settings.FromEnvironment(Environment.GetEnvironmentVariable));
        var (sheet, exitCode) = await documents.SheetAsync(reviewed, parsed.GetValue(record), cancellationToken);
        return sheet is null ? exitCode
            : await documents.WriteAsync(reviewed, sheet, Targets(parsed), cancellationToken) is { } refused ? refused
            : await PrintAsync(output, new { findings = reviewed.Findings.Select(FindingAnswer.Of), review = ReviewAnswer.Of(sheet) });
    }

    private (ReportTemplate Template, string? Target)[] Targets(ParseResult parsed) =>
        [(ReviewTemplates.Note, parsed.GetValue(note)), (ReviewTemplates.Statement, parsed.GetValue(statement))];

    private static async Task<int> PrintAsync(VerbOutput output, object value)
    {
        await output.JsonAsync(value);
        return ExitCodes.Done;
    }
}

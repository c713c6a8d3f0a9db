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
        var reviewed = reading.Report is { } report ? ReviewedReport.Of(report.At(parsed.GetValue(quarter)), reading.Findings) : null;
        var findings = reviewed?.Findings ?? reading.Findings;
        var documents = new ReviewDocuments(output, Settings.FromEnvironment(Environment.GetEnvironmentVariable));
        if (reviewed is not null && await documents.WriteAsync(reviewed, parsed.GetValue(record), Targets(parsed), cancellationToken) is { } exitCode)
        {
            return exitCode;
        }

        await output.JsonAsync(new { findings = findings.Select(FindingAnswer.Of) });
        return reading.Report is null ? ExitCodes.Refused : ExitCodes.Done;
    }

    private (ReportTemplate Template, string? Target)[] Targets(ParseResult parsed) =>
        [(ReviewTemplates.Note, parsed.GetValue(note)), (ReviewTemplates.Statement, parsed.GetValue(statement))];
}

using System.CommandLine;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Domain.Reading;

namespace Lkjip.App.CommandLine;

/// <summary>Prints what the review finds in a report; of one that cannot be read, what is wrong with its form.</summary>
internal sealed class ReviewVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<int?> quarter = QuarterOption.Create();

    /// <summary>Makes the verb.</summary>
    public ReviewVerb()
        : base("review", "review LAPORAN.json [--quarter 1..4]", "Reviu: temuan sebagai JSON.")
    {
        Add(file);
        Add(quarter);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (await output.BytesAsync(parsed.GetValue(file)!, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var reading = ReportReader.Read(bytes);
        var findings = reading.Report is { } report ? ReviewedReport.Of(report.At(parsed.GetValue(quarter)), reading.Findings).Findings : reading.Findings;
        await output.JsonAsync(new { findings = findings.Select(FindingAnswer.Of) });
        return reading.Report is null ? ExitCodes.Refused : ExitCodes.Done;
    }
}

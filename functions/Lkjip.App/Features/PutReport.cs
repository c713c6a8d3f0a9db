using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Features;

/// <summary>Stores a report, new or as the next version, and answers with what the review finds.</summary>
internal sealed class PutReport : Feature
{
    // No store makes such a tag: with it a write can only be the repeat of an earlier one.
    private const string NeverCurrent = "-";

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Report;

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, StorageClients storage, CancellationToken cancellationToken)
    {
        var conditions = Conditions.Of(context.Request);
        if ((ReportAddress.Read(agency, period, out var key) ?? CheckHeaders(context.Request, conditions)) is { } unusable)
        {
            return unusable;
        }

        var content = await RequestBody.ReadAsync(context.Request, cancellationToken);
        if (await storage.Agencies.FindAsync(agency, cancellationToken) is not { } registration)
        {
            return new Problem("agency-unknown", ("agency", agency)) { Place = "{agency}" };
        }

        var reading = ReportReader.Read(content);
        if (reading.Report is not { } report)
        {
            return Refused(reading);
        }

        if (CheckAddress(key, report) is { } mismatch)
        {
            return mismatch;
        }

        var head = await storage.Reports.FindAsync(key, cancellationToken);
        var locked = head is not null && !ReportStates.IsOpen(head.State);
        var reviewed = ReviewedReport.Of(report, reading.Findings);
        var result = await storage.Reports.SaveAsync(key, new ReportWrite
        {
            Content = content,
            IfMatch = locked ? NeverCurrent : conditions.CreateOnly ? null : conditions.IfMatch,
            IdempotencyKey = conditions.IdempotencyKey,
            State = head?.State ?? ReportStates.Draft,
            Names = new ReportNames(registration.Name, registration.RegionId, registration.RegionName, report.Period.Title),
            Facts = reviewed.Facts,
            By = Caller.Of(context.User).Name,
        }, cancellationToken);
        return Answer(key, conditions, locked, result, reviewed);
    }

    private static Problem? CheckHeaders(HttpRequest request, Conditions conditions) =>
        !RequestBody.IsJson(request) ? new Problem("type-unsupported", ("expected", "application/json"))
        : !conditions.HasUsableKey ? new Problem("idempotency-key-invalid") { Place = "Idempotency-Key" }
        : null;

    private static Problem Refused(ReadResult reading) =>
        new("report-refused", ("count", reading.Findings.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            Place = reading.Findings.Count > 0 ? reading.Findings[0].Place : null,
            Findings = reading.Findings,
        };

    private static Problem? CheckAddress(ReportKey key, PerformanceReport report)
    {
        if (!string.Equals(report.Agency.Id, key.Agency, StringComparison.Ordinal))
        {
            return new Problem("agency-mismatch", ("stated", report.Agency.Id), ("agency", key.Agency)) { Place = "$.agency.id" };
        }

        var stated = PeriodName.Of(report.Period).ToString();
        return string.Equals(stated, key.Period, StringComparison.Ordinal)
            ? null
            : new Problem("period-mismatch", ("stated", stated), ("period", key.Period)) { Place = "$.period" };
    }

    private static IResult Answer(ReportKey key, Conditions conditions, bool locked, WriteResult result, ReviewedReport reviewed) =>
        result.Succeeded ? Stored(key, result, reviewed)
        : result.Outcome switch
        {
            WriteOutcome.TooLarge => new Problem("body-too-large"),
            WriteOutcome.Stale when locked => WriteProblems.Locked("report-locked", result.Head!),
            _ => WriteProblems.For(key, conditions, result),
        };

    private static JsonAnswer Stored(ReportKey key, WriteResult result, ReviewedReport reviewed)
    {
        var head = result.Head!;
        var created = result.Outcome == WriteOutcome.Created;
        return new JsonAnswer(
            new
            {
                agency = key.Agency,
                period = key.Period,
                version = head.Version,
                etag = Conditions.Quoted(head.Tag),
                state = head.State,
                findings = reviewed.Findings.Select(FindingAnswer.Of),
            },
            created ? StatusCodes.Status201Created : StatusCodes.Status200OK)
        {
            ETag = Conditions.Quoted(head.Tag),
            Location = created ? ReportAddress.Of(key) : null,
        };
    }
}

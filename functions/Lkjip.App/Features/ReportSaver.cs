using System.Globalization;
using Lkjip.App.Form;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Changes;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Features;

/// <summary>Reads, assesses and stores the data of a report: one way for the programming interface and the form (penyimpanan laporan).</summary>
internal sealed class ReportSaver(StorageClients storage)
{
    // No store makes such a tag: with it a write can only be the repeat of an earlier one.
    private const string NeverCurrent = "-";

    /// <summary>Stores the report, new or as the next version, or says why not.</summary>
    /// <param name="key">The report.</param>
    /// <param name="content">The report as UTF-8 JSON.</param>
    /// <param name="conditions">The conditions of the request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, SavedReport? Saved)> SaveAsync(
        ReportKey key, ReadOnlyMemory<byte> content, Conditions conditions, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Agencies.FindAsync(key.Agency, cancellationToken) is not { } registration)
        {
            return (new Problem("agency-unknown", ("agency", key.Agency)) { Place = "{agency}" }, null);
        }

        var reading = ReportReader.Read(content);
        if (reading.Report is not { } report)
        {
            return (Refused(reading), null);
        }

        if (CheckAddress(key, report) is { } mismatch)
        {
            return (mismatch, null);
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
            Facts = SubmissionMarks.Keep(head, FactsOf(content, reviewed)),
            Changes = head is null || locked ? null : await ChangesAsync(head, content, cancellationToken),
            By = caller.Name,
        }, cancellationToken);
        Count(result, reviewed);
        return result.Succeeded ? (null, new SavedReport(result, reviewed)) : (ProblemOf(key, conditions, locked, result), null);
    }

    private static void Count(WriteResult result, ReviewedReport reviewed)
    {
        if (!result.Succeeded || result.Repeated)
        {
            return;
        }

        foreach (var degree in reviewed.Findings.CountBy(finding => finding.Severity))
        {
            Figures.Findings.Add(degree.Value, Figures.Tag("severity", degree.Key.ToString().ToLowerInvariant()));
        }
    }

    private static Dictionary<string, string> FactsOf(ReadOnlyMemory<byte> content, ReviewedReport reviewed)
    {
        var parts = PartProgress.Of(ReportForm.Of(content, reviewed.Assessment)).Where(part => part.IsExpected).ToList();
        return new(reviewed.Facts, StringComparer.Ordinal)
        {
            [PartProgress.DoneFact] = parts.Count(part => part.IsDone).ToString(CultureInfo.InvariantCulture),
            [PartProgress.AllFact] = parts.Count.ToString(CultureInfo.InvariantCulture),
        };
    }

    private async Task<string?> ChangesAsync(ReportHead head, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await storage.Reports.ReadAsync(head.Key, head.Version, cancellationToken) is { } before
            ? HistoryChanges.Write(JsonDifference.Of(before.Content, content))
            : null;

    private static Problem Refused(ReadResult reading) =>
        new("report-refused", ("count", reading.Findings.Count.ToString(CultureInfo.InvariantCulture)))
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

    private static Problem ProblemOf(ReportKey key, Conditions conditions, bool locked, WriteResult result) => result.Outcome switch
    {
        WriteOutcome.TooLarge => new Problem("body-too-large"),
        WriteOutcome.Stale when locked => WriteProblems.Locked("report-locked", result.Head!),
        _ => WriteProblems.For(key, conditions, result),
    };
}

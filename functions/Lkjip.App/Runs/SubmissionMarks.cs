using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Marks a report that is handed in late or reopened, in the key numbers of its head (tanda terlambat dan dibuka kembali).</summary>
internal sealed class SubmissionMarks(StorageClients storage, TimeProvider time)
{
    /// <summary>How many days after the operator's deadline it was handed in first.</summary>
    public const string LateDays = "lateDays";

    /// <summary>How often it was sent back after it had been approved.</summary>
    public const string Reopened = "reopened";

    /// <summary>When it was handed in first and not withdrawn since.</summary>
    public const string HandedIn = "handedIn";

    private static readonly string[] All = [LateDays, Reopened, HandedIn];

    /// <summary>New key numbers of a report, with the marks that it had before.</summary>
    public static IReadOnlyDictionary<string, string> Keep(ReportHead? before, IReadOnlyDictionary<string, string> facts)
    {
        var kept = new Dictionary<string, string>(facts, StringComparer.Ordinal);
        foreach (var name in All)
        {
            if (before?.Facts.GetValueOrDefault(name) is { } value)
            {
                kept[name] = value;
            }
        }

        return kept;
    }

    /// <summary>The key numbers after a move; null when it changes none.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> AfterAsync(ReportHead head, string to, CancellationToken cancellationToken)
    {
        var facts = new Dictionary<string, string>(head.Facts, StringComparer.Ordinal);
        if (to == ReportStates.Submitted && !facts.ContainsKey(HandedIn))
        {
            await HandInAsync(head, facts, cancellationToken);
        }
        else if (to == ReportStates.Draft)
        {
            // Withdrawn: it was not handed in after all.
            facts.Remove(HandedIn);
            facts.Remove(LateDays);
        }
        else if (to == ReportStates.Returned && head.State is (ReportStates.Approved or ReportStates.SignedOff or ReportStates.Published))
        {
            facts[Reopened] = Whole(Count(head, Reopened) + 1);
        }
        else
        {
            return null;
        }

        return facts;
    }

    /// <summary>A mark that is a number; 0 when there is none.</summary>
    public static int Count(ReportHead head, string mark) =>
        int.TryParse(head.Facts.GetValueOrDefault(mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task HandInAsync(ReportHead head, Dictionary<string, string> facts, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        facts[HandedIn] = now.ToString("O", CultureInfo.InvariantCulture);
        if (PeriodName.TryParse(head.Key.Period) is { } period
            && (await DeadlinesAsync(head, cancellationToken)).DaysLate(period, now) is > 0 and var late)
        {
            facts[LateDays] = Whole(late);
        }
    }

    private async Task<Deadlines> DeadlinesAsync(ReportHead head, CancellationToken cancellationToken) =>
        await storage.Regions.FindAsync(head.Names.RegionId, cancellationToken) is { } region
            ? Deadlines.Of(region)
            : new Deadlines(new RegionCalendar(), LocalZone.Find((await storage.Agencies.FindAsync(head.Key.Agency, cancellationToken))?.TimeZone) ?? LocalZone.All[0]);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

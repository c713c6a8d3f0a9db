using System.Globalization;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Administration;

/// <summary>What is looked for in the audit trail of a month (pencarian jejak audit).</summary>
/// <param name="Month">The month in UTC.</param>
/// <param name="Day">The day of the month as shown, in Western Indonesian time; null for all.</param>
/// <param name="By">A part of the name of the person; null for all.</param>
/// <param name="What">The action; null for all.</param>
/// <param name="Target">A part of what it was done with, such as the id of an agency or region; null for all.</param>
internal sealed record AuditQuery(DateOnly Month, int? Day, string? By, string? What, string? Target)
{
    /// <summary>How many lines a page has.</summary>
    public const int PageLength = 100;

    private const int LongestText = 200;
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <summary>True when every line of the month is wanted.</summary>
    public bool IsWholeMonth => (Day, By, What, Target) == (null, null, null, null);

    /// <summary>Reads what was asked for, or what is wrong with it.</summary>
    public static (Problem? Problem, AuditQuery? Query) Read(string? month, string? day, string? by, string? what, string? target, TimeProvider time)
    {
        if (MonthOf(month, time) is not { } wanted)
        {
            return (new Problem("month-invalid", ("month", month ?? "")) { Place = "month" }, null);
        }

        int? number = int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        var isReadable = (string.IsNullOrWhiteSpace(day) || number is >= 1 and <= 31) && new[] { by, what, target }.All(text => text is null or { Length: <= LongestText });
        return isReadable ? (null, new AuditQuery(wanted, number, Filled(by), Filled(what), Filled(target))) : (new Problem("audit-query-invalid") { Place = "day" }, null);
    }

    /// <summary>A page of what is found, newest first.</summary>
    /// <param name="audit">The audit trail.</param>
    /// <param name="after">The key of the line after which the page goes on; null for the beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(AuditStore audit, string? after, CancellationToken cancellationToken) =>
        await audit.ListAsync(Month, after, cancellationToken).Where(Fits).Take(PageLength).ToListAsync(cancellationToken);

    private bool Fits(AuditEntry entry) =>
        (Day is null || entry.At.ToOffset(Zone).Day == Day) && (What is null || entry.What == What) && Has(entry.By, By) && Has(entry.Target, Target);

    private static bool Has(string text, string? part) => part is null || text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? MonthOf(string? text, TimeProvider time) =>
        string.IsNullOrEmpty(text) ? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)
        : DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month
        : null;
}

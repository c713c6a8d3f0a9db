using System.Globalization;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the audit trail of a month, newest first, a page at a time.</summary>
internal sealed class GetAudit : Feature
{
    /// <summary>How many lines a page has.</summary>
    public const int PageLength = 100;

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Audit;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    /// <summary>The month of a text "2026-11"; this month when there is none, null when it is unreadable.</summary>
    public static DateOnly? MonthOf(string? text, TimeProvider time) =>
        string.IsNullOrEmpty(text) ? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)
        : DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month
        : null;

    private static async Task<IResult> HandleAsync(
        string? month, string? after, StorageClients storage, TimeProvider time, CancellationToken cancellationToken)
    {
        if (MonthOf(month, time) is not { } wanted)
        {
            return new Problem("month-invalid", ("month", month ?? "")) { Place = "month" };
        }

        var lines = await storage.Audit.ListAsync(wanted, after, cancellationToken).Take(PageLength).ToListAsync(cancellationToken);
        return new JsonAnswer(new { entries = lines.Select(AuditAnswer.Of), next = lines.Count == PageLength ? lines[^1].Key : null });
    }
}

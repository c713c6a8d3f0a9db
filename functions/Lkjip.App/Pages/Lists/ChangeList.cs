using System.Text;
using Lkjip.App.Features;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Changes;

namespace Lkjip.App.Pages.Lists;

/// <summary>Changes as a page lists them (daftar perubahan).</summary>
/// <param name="Lines">The changes.</param>
/// <param name="More">How many more there are.</param>
internal sealed record ChangeList(IReadOnlyList<JsonChange> Lines, int More)
{
    /// <summary>What changed in the data of a report.</summary>
    public static ChangeList Of(HistoryEntry entry) => Of(HistoryChanges.Read(entry.Changes));

    /// <summary>What an administrator changed.</summary>
    public static ChangeList Of(AuditEntry entry) =>
        Of(JsonDifference.Of(Encoding.UTF8.GetBytes(entry.Before ?? "{}"), Encoding.UTF8.GetBytes(entry.After ?? "{}")));

    private static ChangeList Of(JsonChanges changes) => new(changes.Lines, changes.More);
}

using Lkjip.App.Features;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Changes;

namespace Lkjip.App.Answers;

/// <summary>A line of the history as it is answered.</summary>
internal sealed record HistoryAnswer(DateTimeOffset At, string By, string What, int Version, string State, string? Reason, JsonChanges? Changes)
{
    /// <summary>The answer for a line.</summary>
    public static HistoryAnswer Of(HistoryEntry entry) => new(
        entry.At, entry.By, entry.What, entry.Version, entry.State, entry.Reason, entry.Changes is null ? null : HistoryChanges.Read(entry.Changes));
}

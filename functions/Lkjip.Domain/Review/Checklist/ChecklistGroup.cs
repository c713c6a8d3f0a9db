namespace Lkjip.Domain.Review.Checklist;

/// <summary>A part of the checklist (kelompok butir).</summary>
/// <param name="Code">Its Roman number, also the key of its name in <c>Checklist.json</c>.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record ChecklistGroup(string Code, IReadOnlyList<ChecklistItem> Items);

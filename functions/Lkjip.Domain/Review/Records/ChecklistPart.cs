using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>A group of the checklist with its lines (bagian checklist).</summary>
/// <param name="Group">The group.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lines">Its lines.</param>
public sealed record ChecklistPart(ChecklistGroup Group, string Title, IReadOnlyList<ChecklistLine> Lines);

using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>A reviewer's answer to an item of the checklist (jawaban pereviu).</summary>
/// <param name="Item">The code of the item: "I.2".</param>
/// <param name="Answer">The answer.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
/// <param name="Note">What the reviewer adds.</param>
public sealed record ChecklistEntry(string Item, ChecklistAnswer Answer, string By, DateTimeOffset At, string? Note = null);

using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>An item of the checklist with what the data and the reviewer answer (baris checklist).</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">Its statement.</param>
/// <param name="PreAnswer">What the data answers; null where only a person can.</param>
/// <param name="Entry">What the reviewer answered; null while there is nothing.</param>
public sealed record ChecklistLine(ChecklistItem Item, string Text, PreAnswer? PreAnswer, ChecklistEntry? Entry);

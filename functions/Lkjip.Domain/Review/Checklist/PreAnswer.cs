namespace Lkjip.Domain.Review.Checklist;

/// <summary>What the data answers to an item, with the evidence (jawaban menurut data).</summary>
/// <param name="Answer">The answer; null when the data has evidence but cannot decide.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record PreAnswer(ChecklistAnswer? Answer, params IReadOnlyList<Evidence> Evidence);

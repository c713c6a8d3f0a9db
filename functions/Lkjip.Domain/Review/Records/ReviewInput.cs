using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>What a reviewer changes in a review (isian pereviu). What is not named stays as it is.</summary>
public sealed record ReviewInput
{
    /// <summary>The new head of the documents; absent: unchanged.</summary>
    public ReviewHeader? Header { get; init; }

    /// <summary>Answers to items of the checklist.</summary>
    public IReadOnlyList<AnswerInput> Answers { get; init; } = [];

    /// <summary>Decisions on findings.</summary>
    public IReadOnlyList<DecisionInput> Decisions { get; init; } = [];

    /// <summary>True to answer all items that nobody has answered as the data does.</summary>
    public bool TakePreAnswers { get; init; }

    /// <summary>An answer to an item.</summary>
    /// <param name="Item">The code of the item.</param>
    /// <param name="Answer">The answer; absent takes an earlier one back.</param>
    /// <param name="Note">What the reviewer adds.</param>
    public sealed record AnswerInput(string Item, ChecklistAnswer? Answer = null, string? Note = null);

    /// <summary>A decision on a finding.</summary>
    /// <param name="Finding">The id of the finding.</param>
    /// <param name="Decision">The decision; absent takes an earlier one back.</param>
    /// <param name="Note">The reason for accepting, what was put right, or what must be done: needed for each.</param>
    public sealed record DecisionInput(string Finding, DecisionKind? Decision = null, string? Note = null);
}

namespace Lkjip.Domain.Review.Checklist;

/// <summary>The answer to an item of the checklist (jawaban butir).</summary>
public enum ChecklistAnswer
{
    /// <summary>It is so (ya).</summary>
    Yes,

    /// <summary>It is so for a part (sebagian).</summary>
    Partly,

    /// <summary>It is not so (tidak).</summary>
    No,

    /// <summary>The question does not arise (tidak berlaku).</summary>
    NotApplicable,
}

using Lkjip.Domain.Review.Checklist;

namespace Lkjip.App.Pages.Words;

/// <summary>How an answer to the checklist is marked (tanda jawaban).</summary>
internal static class AnswerWords
{
    /// <summary>The answers in the order of the form.</summary>
    public static IReadOnlyList<ChecklistAnswer> All { get; } =
        [ChecklistAnswer.Yes, ChecklistAnswer.Partly, ChecklistAnswer.No, ChecklistAnswer.NotApplicable];

    /// <summary>The sign beside an answer.</summary>
    public static string Icon(ChecklistAnswer? answer) => answer switch
    {
        ChecklistAnswer.Yes => "reached",
        ChecklistAnswer.Partly => "below",
        ChecklistAnswer.No => "error",
        _ => "note",
    };
}

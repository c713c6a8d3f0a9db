namespace Lkjip.Domain.Review.Checklist;

/// <summary>An item of the reviewer's checklist (butir checklist reviu).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex III. Its statement is in <c>Checklist.json</c>, with the code as key.</remarks>
public sealed class ChecklistItem
{
    private readonly Func<ChecklistContext, PreAnswer>? answer;

    internal ChecklistItem(string code, Func<ChecklistContext, PreAnswer>? answer = null) => (Code, this.answer) = (code, answer);

    /// <summary>Group and number, as in the annex: "III.4".</summary>
    public string Code { get; }

    /// <summary>The number within its group: "4".</summary>
    public string Number => Code[(Code.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>What the data answers; null where only a person can.</summary>
    internal PreAnswer? Answer(ChecklistContext context) => answer?.Invoke(context);
}

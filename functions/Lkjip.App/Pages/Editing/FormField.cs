using Lkjip.Domain.Review;
using Lkjip.Domain.Text;

namespace Lkjip.App.Pages.Editing;

/// <summary>One input of the form (isian).</summary>
/// <param name="Name">Its name, made of ids, so that it means the same in every version.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Subject">What it is about: the indicator or the budget item.</param>
/// <param name="Slot">Where its value is kept.</param>
internal sealed record FormField(string Name, string Label, string Subject, JsonSlot Slot)
{
    /// <summary>True for money, which is shown with dots for thousands.</summary>
    public bool IsMoney { get; init; }

    /// <summary>The unit shown beside it.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A hint under it; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>What is stored, as a person types it.</summary>
    public string Stored => IsMoney && Slot.Whole() is { } amount ? IndonesianFormat.Rupiah(amount) : Slot.Text().Trim();

    /// <summary>What the input shows; what was typed is never lost.</summary>
    public string Typed { get; set; } = "";

    /// <summary>What is wrong with it, and how it was read.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What somebody else has stored meanwhile; null when nobody did.</summary>
    public string? Theirs { get; set; }

    /// <summary>The id of the input on the page.</summary>
    public string Id => $"f-{Name.Replace('/', '-')}";

    /// <summary>True when something is wrong with it.</summary>
    public bool IsWrong => Theirs is not null || Findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>True when a finding of the reader is about this field.</summary>
    public bool Concerns(Finding finding) =>
        finding.Place == Slot.Path || (finding.Place == Slot.OwnerPath() && finding.Expected == Slot.Property);

    /// <summary>The sentence of a finding at the field, without technical paths.</summary>
    public static string MessageOf(Finding finding) => (finding with { Place = "isian ini" }).Message;
}

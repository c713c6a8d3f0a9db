using Lkjip.App.Form.Changes;

namespace Lkjip.App.Workbooks;

/// <summary>Something that an uploaded workbook says differently from the form (perbedaan buku kerja).</summary>
/// <param name="Change">The change of the form.</param>
/// <param name="Place">Where it stands in the workbook: "Anggaran!F12".</param>
/// <param name="Label">What it is: the column.</param>
/// <param name="Subject">What it is about: the row.</param>
internal sealed record WorkbookItem(FormChange Change, string Place, string Label, string Subject)
{
    /// <summary>What the workbook held when it was downloaded.</summary>
    public string Before { get; init; } = "";

    /// <summary>How it was read, where that can be doubted; null elsewhere.</summary>
    public string? Note { get; init; }

    /// <summary>What somebody else has stored there since; null when nobody did.</summary>
    public string? Theirs { get; init; }

    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    public string? Error { get; init; }
}

namespace Lkjip.App.Workbooks;

/// <summary>An uploaded workbook compared with the form (hasil perbandingan buku kerja).</summary>
/// <param name="Facts">What the workbook says about itself.</param>
/// <param name="Items">The cells that differ, and what is wrong with some.</param>
/// <param name="Added">New rows.</param>
/// <param name="Removed">Rows that are no longer there.</param>
internal sealed record WorkbookComparison(
    WorkbookFacts Facts, IReadOnlyList<WorkbookItem> Items, IReadOnlyList<WorkbookRow> Added, IReadOnlyList<WorkbookRow> Removed)
{
    /// <summary>The cells that can be taken over as they are.</summary>
    public IEnumerable<WorkbookItem> Differences => Items.Where(item => item is { Error: null, Theirs: null });

    /// <summary>The cells that somebody else has changed since.</summary>
    public IEnumerable<WorkbookItem> Conflicts => Items.Where(item => item is { Error: null, Theirs: not null });

    /// <summary>The cells that cannot be taken over.</summary>
    public IEnumerable<WorkbookItem> Errors => Items.Where(item => item.Error is not null);

    /// <summary>True when the workbook says nothing new.</summary>
    public bool IsSame => Items.Count == 0 && Added.Count == 0 && Removed.Count == 0;
}

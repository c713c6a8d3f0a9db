namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A program or activity in the cascade of the annual plan (program atau kegiatan pada matriks RKT).</summary>
/// <param name="Source">The program or activity.</param>
/// <param name="IsProgram">True for a program, which stands in a row of its own with its ceiling.</param>
internal sealed record CascadeItem(BudgetItemSource Source, bool IsProgram)
{
    /// <summary>Its sub-activities; one empty row for a program, and for an activity without any.</summary>
    public IEnumerable<CascadeSub> Subs
    {
        get
        {
            var below = IsProgram ? [] : Source.Children.Select(sub => new CascadeSub(sub, sub)).ToList();
            return below.Count > 0 ? below : [new CascadeSub(null, Source)];
        }
    }

    /// <summary>The names of the indicators of an item, one a line.</summary>
    public static string? Names(BudgetItemSource? item) => item is null ? null : string.Join('\n', item.Indicators.Select(indicator => indicator.Indicator.Name));

    /// <summary>Their targets, one a line.</summary>
    public static string? Targets(BudgetItemSource? item) => item is null
        ? null
        : string.Join('\n', item.Indicators.Select(indicator => CascadeObjective.Shown(item.Context.Assessment.Find("cascade", item.Item.Id, "target"), indicator.Indicator.Unit)));
}

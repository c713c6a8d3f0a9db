using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Collects the figures of a chart, category by category (baris grafik).</summary>
/// <param name="title">What the chart shows.</param>
/// <param name="names">The names of the series.</param>
internal sealed class ChartRows(string title, params IReadOnlyList<string> names)
{
    private readonly List<string> categories = [];
    private readonly List<IReadOnlyList<Figure?>> figures = [];

    /// <summary>The chart; its values are those that the tables of the report show.</summary>
    public ChartValue Value => new(title, categories, [.. names.Select((name, column) => Series(name, figures.ConvertAll(row => row[column])))]);

    /// <summary>Adds a category with one figure per series; a figure without a number leaves a gap, a category without any figure is left out.</summary>
    public ChartRows Add(string category, params IReadOnlyList<Figure?> row)
    {
        if (row.Any(figure => figure is not null))
        {
            categories.Add(category);
            figures.Add(row);
        }

        return this;
    }

    /// <summary>Adds all of these.</summary>
    public ChartRows AddAll<T>(IEnumerable<T> items, Func<T, string> category, Func<T, IReadOnlyList<Figure?>> row)
    {
        foreach (var item in items)
            Add(category(item), row(item));
        return this;
    }

    private static ChartSeries Series(string name, IEnumerable<Figure?> column)
    {
        var all = column.ToList();
        return new ChartSeries(name, [.. all.Select(figure => figure?.Displayed)], all.Find(figure => figure?.Displayed is not null)?.Kind ?? FigureKind.Number);
    }
}

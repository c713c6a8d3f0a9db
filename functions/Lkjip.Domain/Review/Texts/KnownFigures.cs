using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The figures of the ledger by what they are about (angka yang diketahui per hal).</summary>
internal sealed class KnownFigures
{
    private readonly Dictionary<string, List<Figure>> bySubject = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, List<Figure>> amounts = [];
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Assessment assessment;
    private readonly PerformanceReport report;
    private readonly HashSet<string> items;
    private readonly Dictionary<string, IReadOnlyList<Figure>> families = new(StringComparer.Ordinal);

    public KnownFigures(Assessment assessment, IEnumerable<BudgetNode> nodes)
    {
        this.assessment = assessment;
        report = assessment.Report;
        indicators = report.Indicators.DistinctBy(indicator => indicator.Id, StringComparer.Ordinal).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        items = nodes.Select(node => node.Item.Id).ToHashSet(StringComparer.Ordinal);
        var known = report.Plan.Objectives.Select(objective => objective.Id).Concat(items).Concat(indicators.Keys)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var figure in assessment.Figures.Where(figure => figure.Displayed is not null))
        {
            foreach (var subject in Subjects(figure, known))
            {
                Add(bySubject, subject, figure);
            }

            if (figure.Kind == FigureKind.Rupiah && figure.Exact is { } amount)
            {
                Add(amounts, amount, figure);
            }
        }
    }

    /// <summary>All amounts of money.</summary>
    public IReadOnlyDictionary<decimal, List<Figure>> Amounts => amounts;

    /// <summary>The figures of exactly this thing.</summary>
    public IReadOnlyList<Figure> Of(string subject) => bySubject.GetValueOrDefault(subject) ?? [];

    /// <summary>The figures of a thing and of those that belong to it: of an objective with its indicators, of an indicator with its objective.</summary>
    public IReadOnlyList<Figure> Around(string subject)
    {
        if (!families.TryGetValue(subject, out var figures))
        {
            families[subject] = figures = [.. Family(subject).Prepend(subject).Distinct(StringComparer.Ordinal).SelectMany(Of)];
        }

        return figures;
    }

    /// <summary>Whether a thing is a program, activity or sub-activity.</summary>
    public bool IsBudgetItem(string subject) => items.Contains(subject);

    /// <summary>The figure of another column in the row of a figure; null where the row has none.</summary>
    public Figure? Beside(Figure figure, string column) => assessment.Find(figure.Table, figure.Row, column);

    /// <summary>The year a figure is about.</summary>
    public int YearOf(Figure figure) =>
        Year(figure.Column) ?? (figure.Table is "budgetHistory" or "components" ? Year(figure.Row) : null)
        ?? (figure.Table.StartsWith("agreement", StringComparison.Ordinal)
            ? report.Agreements.FirstOrDefault(agreement => figure.Table.EndsWith($"-{agreement.Id}", StringComparison.Ordinal))?.Year : null)
        ?? (figure is { Table: "planProgress", Column: "endTarget" } ? report.Plan.ToYear
            : figure.Kind == FigureKind.Rupiah || figure.Table is "budget" ? report.Budget.Year ?? Measured : Measured);

    private int Measured => report.Period.MeasuredYear ?? report.Period.Year;

    private static int? Year(string id) =>
        id.Length >= 5 && int.TryParse(id.AsSpan(id.Length - 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && year is > 1945 and < 2100 ? year : null;

    private IEnumerable<string> Family(string subject)
    {
        if (indicators.TryGetValue(subject, out var indicator))
        {
            return new[] { indicator.ObjectiveId, indicator.BudgetItemId }.OfType<string>();
        }

        return report.Indicators.Where(one => one.ObjectiveId == subject || one.BudgetItemId == subject).Select(one => one.Id);
    }

    // Rows are "i1", "o2-i3" (an official's), "i2-2023" (components), "p2k1s1-1" (supporting).
    private static IEnumerable<string> Subjects(Figure figure, HashSet<string> known)
    {
        if (known.Contains(figure.Row))
        {
            return [figure.Row];
        }

        var first = figure.Row.IndexOf('-', StringComparison.Ordinal);
        if (first < 0)
        {
            return [];
        }

        var last = figure.Row.LastIndexOf('-');
        return new[] { figure.Row[..last], figure.Row[(first + 1)..] }.Where(known.Contains).Take(1);
    }

    private static void Add<TKey>(Dictionary<TKey, List<Figure>> lists, TKey key, Figure figure)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(figure);
    }
}

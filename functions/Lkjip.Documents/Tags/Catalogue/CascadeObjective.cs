using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An objective in the cascade of the annual plan, with the programs that are allocated to it (sasaran pada matriks RKT).</summary>
internal sealed record CascadeObjective(ReportContext Context, ObjectiveSource? Source)
{
    /// <summary>All programs without objective, when no allocation of the report names one.</summary>
    public static IEnumerable<CascadeObjective> Unallocated(ReportContext context) =>
        context.Report.Budget.Allocations.Any(allocation => allocation.ObjectiveId is not null) || context.Report.Budget.Programs.Count == 0
            ? []
            : [new CascadeObjective(context, null)];

    /// <summary>Its indicators with letters, one a line.</summary>
    public string? Indicators => Lettered(indicator => indicator.Indicator.Name);

    /// <summary>Their targets with the same letters.</summary>
    public string? Targets => Lettered(indicator => Shown(indicator.Figure("annualPlan", "target") ?? indicator.Figure("achievement", "target"), indicator.Indicator.Unit));

    /// <summary>Its programs and activities.</summary>
    public IEnumerable<CascadeItem> Items => BudgetItemSource.Programs(Context).Where(program => Source is null || ObjectiveOf(program.Item) == Source.Objective.Id)
        .SelectMany(program => program.Children.Select(activity => new CascadeItem(activity, false)).Prepend(new CascadeItem(program, true)));

    /// <summary>A figure with its unit, unless the figure has it already.</summary>
    public static string? Shown(Figure? figure, string? unit) => figure switch
    {
        null => null,
        { Displayed: null } => figure.Shown,
        _ when string.IsNullOrEmpty(unit) || figure.Kind is FigureKind.Percent or FigureKind.Rupiah || figure.Shown.EndsWith(unit, StringComparison.OrdinalIgnoreCase) => figure.Shown,
        _ => $"{figure.Shown} {unit}",
    };

    private string? ObjectiveOf(BudgetItem program) => Context.Report.Budget.Allocations
        .Where(allocation => allocation.ObjectiveId is not null && SelfAndBelow(program).Any(item => item.Id == allocation.BudgetItemId))
        .Select(allocation => allocation.ObjectiveId).FirstOrDefault();

    private string? Lettered(Func<IndicatorSource, string?> text)
    {
        var all = Source?.Indicators.Where(indicator => indicator.Figure("achievement", "target") is not null).Select(text).ToList() ?? [];
        return all.Count == 1 ? all[0] : string.Join('\n', all.Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + index)}. {line}")));
    }

    private static IEnumerable<BudgetItem> SelfAndBelow(BudgetItem item) => item.Children.SelectMany(SelfAndBelow).Prepend(item);
}

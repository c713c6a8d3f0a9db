using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What the drafts are made from.</summary>
internal sealed class DraftContext(Assessment assessment)
{
    public PerformanceReport Report => assessment.Report;

    /// <summary>The year that is measured.</summary>
    public int Year { get; } = assessment.Report.Period.MeasuredYear ?? assessment.Report.Period.Year;

    /// <summary>True for the interim report of a quarter.</summary>
    public bool IsQuarterly => Report.Period.Quarter is not null;

    /// <summary>The indicators of objectives and goals in force in the measured year.</summary>
    public IEnumerable<DraftSubject> Indicators => Report.Indicators
        .Select((indicator, index) => (Indicator: indicator, Path: $"$.indicators[{Text(index)}]"))
        .Where(pair => pair.Indicator.Level is IndicatorLevel.Objective or IndicatorLevel.Goal && pair.Indicator.IsInForce(Year))
        .Select((pair, row) => new DraftSubject(pair.Indicator.Id, pair.Indicator.Name, row, pair.Path, pair.Indicator.Analysis));

    /// <summary>The objectives.</summary>
    public IEnumerable<DraftSubject> Objectives => Report.Plan.Objectives.Select((objective, row) =>
        new DraftSubject(objective.Id, objective.Text, row, $"$.plan.objectives[{Text(row)}]", objective.Analysis));

    /// <summary>The programs of the budget.</summary>
    public IEnumerable<DraftSubject> Programs => Report.Budget.Programs.Select((program, row) =>
        new DraftSubject(program.Id, program.Name, row, $"$.budget.programs[{Text(row)}]", program.Analysis));

    /// <summary>The indicator of a subject.</summary>
    public Indicator Indicator(DraftSubject subject) => Report.Indicators.First(indicator => indicator.Id == subject.Id);

    /// <summary>The indicators of an objective in force.</summary>
    public IReadOnlyList<Indicator> IndicatorsOf(DraftSubject objective) => [.. Report.Indicators.Where(
        indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id && indicator.IsInForce(Year))];

    /// <summary>A figure that shows something; else null.</summary>
    public Figure? Shown(string table, string? row, string column) =>
        assessment.Find(table, row ?? "", column) is { Shown.Length: > 0, Reason: null } figure ? figure : null;

    /// <summary>True when all these figures of a row show something.</summary>
    public bool Shows(string table, string? row, params IEnumerable<string> columns) => columns.All(column => Shown(table, row, column) is not null);

    /// <summary>The number of a figure; null for a word and where there is none.</summary>
    public decimal? Number(string table, string? row, string column) => Shown(table, row, column)?.Displayed;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

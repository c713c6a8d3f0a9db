using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Tests.Builders;

/// <summary>Builds reports for tests: as small as a valid report can be, plus what the test asks for.</summary>
internal sealed class ReportBuilder
{
    private PerformanceReport report = new()
    {
        SchemaVersion = PerformanceReport.CurrentSchemaVersion,
        Agency = new Agency
        {
            Id = "contoh-dinas",
            Name = "Dinas Contoh",
            Region = new Region { Id = "contoh", Name = "Kabupaten Contoh", Government = "Pemerintah Kabupaten Contoh", Place = "Contoh" },
        },
        Period = new ReportingPeriod { Year = 2022 },
        Plan = new StrategicPlan { FromYear = 2021, ToYear = 2026, Objectives = [] },
        Indicators = [],
    };

    /// <summary>A report with one objective "s1".</summary>
    public static ReportBuilder WithOneObjective() => new ReportBuilder().Objective("s1");

    /// <summary>Changes anything: <c>With(report => report with { ... })</c>.</summary>
    public ReportBuilder With(Func<PerformanceReport, PerformanceReport> change)
    {
        report = change(report);
        return this;
    }

    /// <summary>Changes the policy.</summary>
    public ReportBuilder Policy(Func<MeasurementPolicy, MeasurementPolicy> change) =>
        With(now => now with { Policy = change(now.Policy) });

    /// <summary>Adds an objective.</summary>
    public ReportBuilder Objective(string id, string? text = null) => With(now => now with
    {
        Plan = now.Plan with { Objectives = [.. now.Plan.Objectives, new Objective { Id = id, Text = text ?? $"Sasaran {id}" }] },
    });

    /// <summary>Adds a percent indicator of an objective with target and actual of the year.</summary>
    public ReportBuilder Indicator(
        string id, string objectiveId, decimal? target, decimal? actual, Func<Indicator, Indicator>? change = null)
    {
        var indicator = new Indicator
        {
            Id = id,
            ObjectiveId = objectiveId,
            Name = $"Indikator {id}",
            Kind = IndicatorKind.Percent,
            Unit = "%",
            Targets = Measured(target),
            Actuals = Measured(actual),
        };
        return With(now => now with { Indicators = [.. now.Indicators, change?.Invoke(indicator) ?? indicator] });
    }

    /// <summary>Adds a program to the budget.</summary>
    public ReportBuilder Program(string id, long ceiling, long spent, params BudgetItem[] children) => With(now => now with
    {
        Budget = now.Budget with { Programs = [.. now.Budget.Programs, Item(id, ceiling, spent) with { Children = children }] },
    });

    /// <summary>Allocates a budget item to an objective, or to none.</summary>
    public ReportBuilder Allocation(string? objectiveId, string budgetItemId) => With(now => now with
    {
        Budget = now.Budget with
        {
            Allocations = [.. now.Budget.Allocations, new BudgetAllocation { ObjectiveId = objectiveId, BudgetItemId = budgetItemId }],
        },
    });

    /// <summary>Adds a signatory.</summary>
    public ReportBuilder Signatory(string id, string? name = "Contoh, S.E.", string position = "Kepala Dinas Contoh") => With(now => now with
    {
        Signatories = [.. now.Signatories, new Signatory { Id = id, Name = name, Position = position }],
    });

    /// <summary>A budget item on its own, for children.</summary>
    public static BudgetItem Item(string id, long ceiling, long spent) => new()
    {
        Id = id,
        Name = $"Program {id}",
        CeilingOriginal = new Rupiah(ceiling),
        Spent = new Rupiah(spent),
    };

    /// <summary>The report.</summary>
    public PerformanceReport Build() => report;

    private IReadOnlyList<Measurement> Measured(decimal? value) =>
        value is null ? [] : [new Measurement { Year = report.Period.MeasuredYear ?? report.Period.Year, Value = MeasuredValue.OfNumber(value.Value) }];
}

using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Tests.Documents;

/// <summary>The made-up quarters of Jember 2023 as the report of any quarter; the fourth takes what the first three leave of the printed year.</summary>
internal static class QuarterlySample
{
    /// <summary>The data with the three made-up quarters.</summary>
    public static PerformanceReport Quarters { get; } = FilledDocument.Sample("jember-2023-triwulan");

    /// <summary>The printed report of the year.</summary>
    public static PerformanceReport Year { get; } = FilledDocument.Sample("jember-2023");

    /// <summary>The report of a quarter, 1 to 4.</summary>
    public static PerformanceReport At(int quarter)
    {
        var report = quarter < 4 ? Quarters : Quarters with
        {
            Indicators = [.. Quarters.Indicators.Select(indicator => indicator with { Actuals = [.. indicator.Actuals, Rest(indicator)] })],
            Budget = Quarters.Budget with { Programs = [.. Quarters.Budget.Programs.Select(Rest)] },
        };
        return report with { Period = report.Period with { Quarter = quarter } };
    }

    /// <summary>A sub-activity of the year's report.</summary>
    public static BudgetItem OfYear(string id) => Leaves(Year.Budget.Programs).Single(item => item.Id == id);

    /// <summary>The sub-activities.</summary>
    public static IEnumerable<BudgetItem> Leaves(IEnumerable<BudgetItem> items) =>
        items.SelectMany(item => item.Children.Count == 0 ? [item] : Leaves(item.Children));

    private static Measurement Rest(Indicator indicator)
    {
        var year = Year.Indicators.Single(one => one.Id == indicator.Id).Actuals.Single(actual => actual.Year == 2023);
        return indicator.Accumulation == Accumulation.Sum ? new Measurement { Year = 2023, Quarter = 4, Addends = [.. year.Addends.Select(addend => Left(indicator, addend))] } : year with { Quarter = 4 };
    }

    private static Addend Left(Indicator indicator, Addend year) => year with
    {
        Value = year.Value - indicator.Actuals.Where(actual => actual.Year == 2023 && actual.Quarter is not null).Sum(actual => actual.Addends.Single(addend => addend.Label == year.Label).Value),
    };

    private static BudgetItem Rest(BudgetItem item) => item.Children.Count > 0
        ? item with { Children = [.. item.Children.Select(Rest)] }
        : item with { SpentByQuarter = [.. item.SpentByQuarter, new Rupiah(OfYear(item.Id).Spent!.Value.Amount - item.SpentByQuarter.Sum(amount => amount.Amount))] };
}

using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>The check that a value is given once for a year (tahun ganda).</summary>
internal static class YearChecks
{
    public static void Targets(IReadOnlyList<PlannedTarget> targets, string place, ReadingLog log) =>
        Once(targets, target => (target.IndicatorId, target.Year), target => target.Year, Place.Of(place, "targets"), log);

    public static void Measurements(IReadOnlyList<Measurement> values, string place, string name, ReadingLog log) =>
        Once(values, value => (value.Quarter, value.Year), value => value.Year, Place.Of(place, name), log);

    public static void Budgets(IReadOnlyList<BudgetYear> years, string place, ReadingLog log) =>
        Once(years, year => year.Year, year => year.Year, Place.Of(place, "history"), log);

    private static void Once<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, Func<T, int> year, string place, ReadingLog log)
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(key(items[i])))
            {
                log.Error("F-DUPYEAR", string.Create(CultureInfo.InvariantCulture, $"{place}[{i}].year"), year(items[i]).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

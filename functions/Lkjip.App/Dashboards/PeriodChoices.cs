using Lkjip.App.State;

namespace Lkjip.App.Dashboards;

/// <summary>The periods that can be chosen (pilihan periode).</summary>
internal static class PeriodChoices
{
    /// <summary>This year and so many before, each with its quarters, the newest first; also the one that is shown.</summary>
    public static IReadOnlyList<PeriodName> Around(int year, int years, PeriodName? shown)
    {
        var periods = Enumerable.Range(0, years).SelectMany(back => Enumerable.Range(1, 4).Reverse()
            .Select(quarter => new PeriodName(year - back, quarter)).Prepend(new PeriodName(year - back, null)));
        return [.. periods.Append(shown).OfType<PeriodName>().Distinct()];
    }

    /// <summary>The period that a dashboard begins with: the year that is over.</summary>
    public static PeriodName Usual(DateTimeOffset local) => new(local.Year - 1, null);
}

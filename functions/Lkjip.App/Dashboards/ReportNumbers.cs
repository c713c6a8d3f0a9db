using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Dashboards;

/// <summary>The numbers of a report as its head keeps them (angka laporan).</summary>
/// <param name="Head">The head; null where the report is not begun.</param>
internal sealed record ReportNumbers(ReportHead? Head)
{
    /// <summary>True when there is a report.</summary>
    public bool Exists => Head is not null;

    /// <summary>The achievement: of a quarter against the target of the quarter.</summary>
    public decimal? Achievement => Number(DashboardFacts.QuarterAchievement) ?? Number("agencyAchievement");

    /// <summary>The absorption of the budget.</summary>
    public decimal? Absorption => Number("absorption");

    /// <summary>The degree of efficiency.</summary>
    public decimal? Efficiency => Number(DashboardFacts.Efficiency);

    /// <summary>The verdict on the efficiency.</summary>
    public string? Verdict => Head?.Facts.GetValueOrDefault(DashboardFacts.Verdict);

    /// <summary>The budget.</summary>
    public decimal? Ceiling => Number("ceiling");

    /// <summary>What was spent of it.</summary>
    public decimal? Spent => Number("spent");

    /// <summary>How many findings are errors; null where it was never counted.</summary>
    public int? Errors => Count("errors");

    /// <summary>How many findings are warnings.</summary>
    public int? Warnings => Count("warnings");

    /// <summary>How many indicators have reached their target.</summary>
    public int? Achieved => Count(DashboardFacts.Achieved);

    /// <summary>How many indicators are measured.</summary>
    public int? Indicators => Count(DashboardFacts.Indicators);

    /// <summary>How many indicators are below their target.</summary>
    public int? Below => Count(DashboardFacts.Below);

    /// <summary>True only when the head says that nothing is missing.</summary>
    public bool IsComplete => Achievement is not null && Absorption is not null && Count(DashboardFacts.MissingActuals) == 0 && Count(DashboardFacts.MissingAmounts) == 0;

    /// <summary>What is missing, in words; empty where nothing is.</summary>
    public string Missing => !Exists ? "" : string.Join(", ", Gaps());

    private IEnumerable<string> Gaps()
    {
        if (Count(DashboardFacts.MissingActuals) is not { } actuals || Count(DashboardFacts.MissingAmounts) is not { } amounts)
        {
            yield return "kelengkapan belum tercatat; simpan ulang laporannya";
            yield break;
        }

        if (actuals > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{actuals} indikator belum terukur");
        }

        if (amounts > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{amounts} baris anggaran belum lengkap");
        }

        if (actuals == 0 && Achievement is null)
        {
            yield return "belum ada indikator terukur";
        }

        if (amounts == 0 && Absorption is null)
        {
            yield return "anggaran belum diisi";
        }
    }

    private decimal? Number(string fact) =>
        Head?.Facts.GetValueOrDefault(fact) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int? Count(string fact) =>
        Head?.Facts.GetValueOrDefault(fact) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

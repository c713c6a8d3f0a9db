namespace Lkjip.Domain.Reports;

/// <summary>How an agency computes, rounds and rates in a year (kebijakan pengukuran kinerja).</summary>
public sealed record MeasurementPolicy
{
    /// <summary>Rounding; default half-up to 2 decimals (pembulatan).</summary>
    public Rounding Rounding { get; init; } = new();

    /// <summary>Whether a figure is computed from exact or from displayed figures; default exact.</summary>
    public Chain Chain { get; init; }

    /// <summary>The cap on an achievement in percent; absent for none (batas atas capaian).</summary>
    public decimal? Cap { get; init; }

    /// <summary>The floor of an achievement in percent; default 0.</summary>
    public decimal Floor { get; init; }

    /// <summary>True (default) when target 0 and actual 0 of a lower-is-better indicator count as 100 %.</summary>
    public bool ZeroOverZeroAchieved { get; init; } = true;

    /// <summary>What a missing actual means for means; default: left out.</summary>
    public MissingActual MissingActual { get; init; }

    /// <summary>Whether means are taken over capped achievements; default false: over the raw ones.</summary>
    public bool MeanOfCapped { get; init; }

    /// <summary>What the mean of the agency is taken over; default the objectives.</summary>
    public AgencyMean AgencyMean { get; init; }

    /// <summary>How the absorption of a parent in the budget tree is made; default weighted.</summary>
    public AbsorptionRollup AbsorptionRollup { get; init; }

    /// <summary>Where the absorption of an objective comes from; default its allocations.</summary>
    public ObjectiveAbsorption ObjectiveAbsorption { get; init; }

    /// <summary>The efficiency rule by its id: difference, label, band, savingIfAchieved, pmk; default difference.</summary>
    public string Efficiency { get; init; } = "difference";

    /// <summary>The rating scale by its id; default "sakip".</summary>
    [RefersTo(EntityKind.RatingScale)]
    public string RatingScale { get; init; } = "sakip";

    /// <summary>The agency's own rating scales.</summary>
    public IReadOnlyList<RatingScale> RatingScales { get; init; } = [];

    /// <summary>The cumulative spending plan in percent after each quarter; default 15, 40, 60, 90.</summary>
    public IReadOnlyList<decimal> QuarterPlan { get; init; } = [15m, 40m, 60m, 90m];

    /// <summary>By how many points the absorption may differ from the plan and still be as planned; default 5 (toleransi deviasi).</summary>
    public decimal QuarterPlanTolerance { get; init; } = 5m;

    /// <summary>From where on the review asks about unlikely values (ambang kewajaran).</summary>
    public PlausibilityThresholds Plausibility { get; init; } = new();

    /// <summary>Deviations for single tables and columns; the most specific one counts.</summary>
    public IReadOnlyList<ColumnPolicy> Columns { get; init; } = [];
}

namespace Lkjip.Domain.Reports;

/// <summary>A performance indicator with its targets and actuals (indikator kinerja).</summary>
public sealed record Indicator
{
    /// <summary>Id of the indicator.</summary>
    [Identifier(EntityKind.Indicator)]
    public required string Id { get; init; }

    /// <summary>What it measures; default: an objective.</summary>
    public IndicatorLevel Level { get; init; }

    /// <summary>The objective, for level objective.</summary>
    [RefersTo(EntityKind.Objective)]
    public string? ObjectiveId { get; init; }

    /// <summary>The goal, for level goal.</summary>
    [RefersTo(EntityKind.Goal)]
    public string? GoalId { get; init; }

    /// <summary>The program, activity or sub-activity, for those levels.</summary>
    [RefersTo(EntityKind.BudgetItem)]
    public string? BudgetItemId { get; init; }

    /// <summary>The number as printed: "1.2".</summary>
    public string? Number { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>A short name for running text and charts.</summary>
    public string? ShortName { get; init; }

    /// <summary>True for a key performance indicator (Indikator Kinerja Utama, IKU).</summary>
    public bool IsKey { get; init; }

    /// <summary>The first year in which it is measured; absent when it always was (berlaku sejak tahun).</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year in which it is measured; absent when it still is (berlaku sampai tahun).</summary>
    public int? ToYear { get; init; }

    /// <summary>The kind of value.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The unit as printed: "%", "Orang", "Kasus" (satuan); empty for grades and plain indices.</summary>
    public string Unit { get; init; } = "";

    /// <summary>
    /// The formula of the achievement by its id in the catalogue of formulas: maximize, minimize2t, minimizeRatio, range,
    /// stabilize, ordinal, binary (rumus capaian). It also says the direction.
    /// </summary>
    public string Formula { get; init; } = "maximize";

    /// <summary>Lower bound of the wanted range, for formula range.</summary>
    public decimal? RangeLow { get; init; }

    /// <summary>Upper bound of the wanted range, for formula range.</summary>
    public decimal? RangeHigh { get; init; }

    /// <summary>The rating scale whose labels order the grades, for formula ordinal; default "sakip".</summary>
    [RefersTo(EntityKind.RatingScale)]
    public string? GradeScale { get; init; }

    /// <summary>How quarters make the year.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>How the value is computed, in words (formulasi).</summary>
    public string? Calculation { get; init; }

    /// <summary>What the numerator counts (pembilang).</summary>
    public string? NumeratorLabel { get; init; }

    /// <summary>What the denominator counts (penyebut).</summary>
    public string? DenominatorLabel { get; init; }

    /// <summary>The operational definition (definisi operasional).</summary>
    public string? Definition { get; init; }

    /// <summary>Where the data comes from (sumber data).</summary>
    public string? DataSource { get; init; }

    /// <summary>The unit that answers for it (penanggung jawab).</summary>
    public string? ResponsibleUnit { get; init; }

    /// <summary>The weight in the mean of its objective; default 1 (bobot).</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>Targets per year and quarter.</summary>
    public IReadOnlyList<Measurement> Targets { get; init; } = [];

    /// <summary>Actuals per year and quarter (realisasi).</summary>
    public IReadOnlyList<Measurement> Actuals { get; init; } = [];

    /// <summary>The steps towards the target of the year, in order (rencana aksi).</summary>
    public IReadOnlyList<ActionStep> Actions { get; init; } = [];

    /// <summary>The target at the end of the strategic plan (target akhir Renstra).</summary>
    public Measurement? EndOfPlanTarget { get; init; }

    /// <summary>The national value to compare with (realisasi nasional).</summary>
    public Measurement? National { get; init; }

    /// <summary>Why there is no national value, or a remark on it (keterangan).</summary>
    public string? NationalNote { get; init; }

    /// <summary>Typed analysis of this indicator (narasi per indikator).</summary>
    public Analysis Analysis { get; init; } = new();

    /// <summary>Whether it is measured in a year.</summary>
    public bool IsInForce(int year) => !(year < FromYear || year > ToYear);
}

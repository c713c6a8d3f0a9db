namespace Lkjip.Domain.Reports;

/// <summary>All data of one performance report (LKjIP) of one agency and period, as handed in.</summary>
/// <remarks>
/// This record and those it holds are the data contract: the JSON document has the same shape with camelCase names, and the
/// published JSON Schema is generated from these types. Source of the content: PermenPAN-RB 53/2014, annex II.
/// </remarks>
public sealed record PerformanceReport
{
    /// <summary>The version of this contract that is understood.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the data contract; "1.0".</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>The agency that reports (perangkat daerah).</summary>
    public required Agency Agency { get; init; }

    /// <summary>What period is reported on.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>How figures are computed, rounded and rated (kebijakan pengukuran).</summary>
    public MeasurementPolicy Policy { get; init; } = new();

    /// <summary>The strategic plan behind the report (Renstra).</summary>
    public required StrategicPlan Plan { get; init; }

    /// <summary>All indicators, in the order of the report (indikator kinerja).</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The annual plan (Rencana Kinerja Tahunan, RKT).</summary>
    public AnnualPlan? AnnualPlan { get; init; }

    /// <summary>The performance agreements, original and revised (perjanjian kinerja).</summary>
    public IReadOnlyList<PerformanceAgreement> Agreements { get; init; } = [];

    /// <summary>The budget and what was spent (anggaran dan realisasinya).</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>Input, output and outcome of the programs that support an objective (program pendukung sasaran).</summary>
    public IReadOnlyList<SupportingProgram> SupportingPrograms { get; init; } = [];

    /// <summary>The officials and the objectives and programs each answers for (pejabat penanggung jawab).</summary>
    public IReadOnlyList<ResponsibleOfficial> Officials { get; init; } = [];

    /// <summary>The staffing tables (tabel kepegawaian).</summary>
    public IReadOnlyList<StaffingTable> Staffing { get; init; } = [];

    /// <summary>Free extra tables, placed in narratives (tabel tambahan).</summary>
    public IReadOnlyList<ExtraTable> ExtraTables { get; init; } = [];

    /// <summary>The typed text, by section of the catalogue (narasi).</summary>
    [RefersTo(EntityKind.Section)]
    public IReadOnlyDictionary<string, IReadOnlyList<NarrativeBlock>> Narratives { get; init; } =
        new Dictionary<string, IReadOnlyList<NarrativeBlock>>(StringComparer.Ordinal);

    /// <summary>The regulations the report rests on, in printed order (landasan hukum).</summary>
    public IReadOnlyList<Regulation> Regulations { get; init; } = [];

    /// <summary>The people who sign (penandatangan).</summary>
    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    /// <summary>Which document is signed where, when and by whom.</summary>
    public IReadOnlyList<SignedDocument> SignedDocuments { get; init; } = [];

    /// <summary>Photos with captions (dokumentasi kegiatan).</summary>
    public IReadOnlyList<Photo> Photos { get; init; } = [];

    /// <summary>Figures that an already printed text states, for the review to judge (angka yang tertulis).</summary>
    public IReadOnlyList<StatedFigure> Stated { get; init; } = [];

    /// <summary>Names and fixed words as an already printed text has them, for the review to judge (sebutan yang tertulis).</summary>
    public IReadOnlyList<StatedText> StatedTexts { get; init; } = [];
}

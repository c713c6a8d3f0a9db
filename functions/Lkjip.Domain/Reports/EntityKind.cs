namespace Lkjip.Domain.Reports;

/// <summary>The kinds of thing in a report that carry an id and can be referred to.</summary>
public enum EntityKind
{
    /// <summary>A goal (tujuan).</summary>
    Goal,

    /// <summary>An objective (sasaran).</summary>
    Objective,

    /// <summary>An indicator (indikator kinerja).</summary>
    Indicator,

    /// <summary>A program, activity or sub-activity of the budget tree (program, kegiatan, sub kegiatan).</summary>
    BudgetItem,

    /// <summary>A person who signs (penandatangan).</summary>
    Signatory,

    /// <summary>A mission (misi).</summary>
    Mission,

    /// <summary>A free extra table (tabel tambahan).</summary>
    ExtraTable,

    /// <summary>A photo (foto).</summary>
    Photo,

    /// <summary>A staffing table (tabel pegawai).</summary>
    StaffingTable,

    /// <summary>A performance agreement (perjanjian kinerja).</summary>
    Agreement,

    /// <summary>A version of the strategic targets (versi target Renstra).</summary>
    TargetVersion,

    /// <summary>A rating scale (skala predikat), of the policy or built in.</summary>
    RatingScale,

    /// <summary>A narrative section of the catalogue (bagian narasi).</summary>
    Section,

    /// <summary>A subject of stated texts, of the catalogue (pokok sebutan).</summary>
    TextSubject,
}

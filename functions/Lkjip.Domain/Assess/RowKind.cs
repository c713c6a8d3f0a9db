namespace Lkjip.Domain.Assess;

/// <summary>The kinds of row in the tables of a report.</summary>
public enum RowKind
{
    /// <summary>A plain row.</summary>
    Plain,

    /// <summary>A heading over several rows (an official, a group).</summary>
    Group,

    /// <summary>An indicator of a goal, which enters no mean (indikator tujuan).</summary>
    Goal,

    /// <summary>An objective (sasaran).</summary>
    Objective,

    /// <summary>An indicator (indikator).</summary>
    Indicator,

    /// <summary>A program (program).</summary>
    Program,

    /// <summary>An activity (kegiatan).</summary>
    Activity,

    /// <summary>A sub-activity (sub kegiatan).</summary>
    SubActivity,

    /// <summary>A mean (rata-rata).</summary>
    Mean,

    /// <summary>A total (jumlah).</summary>
    Total,
}

namespace Lkjip.Domain.Reports;

/// <summary>What an indicator measures; decides in which tables it stands (tingkat indikator).</summary>
public enum IndicatorLevel
{
    /// <summary>Of an objective (indikator sasaran).</summary>
    Objective,

    /// <summary>Of a goal (indikator tujuan).</summary>
    Goal,

    /// <summary>Of a program (indikator program).</summary>
    Program,

    /// <summary>Of an activity (indikator kegiatan).</summary>
    Activity,

    /// <summary>Of a sub-activity (indikator sub kegiatan).</summary>
    SubActivity,
}

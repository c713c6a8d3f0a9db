namespace Lkjip.Domain.Reports;

/// <summary>By what a staffing table breaks down (pegawai menurut ...).</summary>
public enum StaffingKind
{
    /// <summary>By rank (pangkat/golongan).</summary>
    Rank,

    /// <summary>By position (jabatan).</summary>
    Position,

    /// <summary>By education (pendidikan).</summary>
    Education,

    /// <summary>By something else.</summary>
    Other,
}

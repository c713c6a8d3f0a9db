namespace Lkjip.Domain.Reports;

/// <summary>How a signatory holds the position (status jabatan).</summary>
public enum Appointment
{
    /// <summary>Appointed (definitif).</summary>
    Definitive,

    /// <summary>Pelaksana Tugas (Plt.): the post is vacant.</summary>
    Acting,

    /// <summary>Pelaksana Harian (Plh.): the holder is away.</summary>
    Daily,

    /// <summary>Penjabat (Pj.).</summary>
    Interim,
}

namespace Lkjip.Domain.Reports;

/// <summary>The period a report is about (periode pelaporan).</summary>
public sealed record ReportingPeriod
{
    /// <summary>The year in the title of the report (tahun laporan).</summary>
    public required int Year { get; init; }

    /// <summary>The quarter of an interim report, 1 to 4; absent for the yearly report (triwulan).</summary>
    public int? Quarter { get; init; }

    /// <summary>The year whose performance is measured, when it is not <see cref="Year"/> (tahun data).</summary>
    public int? MeasuredYear { get; init; }

    /// <summary>The title printed on the cover: "Laporan Kinerja Instansi Pemerintah (LKjIP)".</summary>
    public string Title { get; init; } = "Laporan Kinerja Instansi Pemerintah (LKjIP)";

    /// <summary>The year of publication on the cover, when one is printed.</summary>
    public int? PublicationYear { get; init; }
}

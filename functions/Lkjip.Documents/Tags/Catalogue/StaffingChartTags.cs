using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The charts of one staffing table (grafik pegawai).</summary>
internal static class StaffingChartTags
{
    /// <summary>The tags.</summary>
    public static TagShape<StaffingSource> Shape { get; } = new TagShape<StaffingSource>()
        .Chart("komposisiPegawai", "Banyaknya pegawai per baris tabel ini; baris tanpa pegawai tidak ikut", Composition)
        .Chart("pegawai", "Pegawai per baris tabel ini, satu deret per kolom jumlah", Columns);

    /// <summary>The parts of the staff: the total of each row with people in it.</summary>
    public static ChartValue Composition(StaffingSource source) => new ChartRows(source.Table.Caption, "Pegawai")
        .AddAll(source.Rows.Where(row => row.Total?.Displayed is not (null or 0m)), line => Name(source, line), row => [row.Total]).Value;

    /// <summary>The staff by row, with a series for each column of counts.</summary>
    public static ChartValue Columns(StaffingSource source) => new ChartRows(source.Table.Caption, source.Table.CountHeaders)
        .AddAll(source.Rows, line => Name(source, line), row => [.. row.Counts.Select(count => count.Figure)]).Value;

    private static string Name(StaffingSource source, StaffingLine line)
    {
        var name = Name(line.Row);
        return line.Row?.Group is { Length: > 0 } group && source.Table.Rows.Count(row => Name(row) == name) > 1 ? $"{name}, {group}" : name;
    }

    private static string Name(StaffingRow? row) => row is { Detail.Length: > 0 } ? $"{row.Label} ({row.Detail})" : row?.Label ?? "";
}

using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Form.Parts;

/// <summary>The agency with its letterhead, the period, who signs (identitas).</summary>
internal static class IdentityPart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("identitas", "Identitas dan penandatangan", "Kepala surat, periode, dan siapa menandatangani apa.",
    [
        new RecordGrid("instansi", "Perangkat daerah", "agency",
        [
            new("name", "Nama", CellKinds.Text) { IsRequired = true, Help = "Tanpa nama daerah: \"Dinas Tenaga Kerja\"." },
            new("shortName", "Nama singkat", CellKinds.Text) { Help = "Dipakai dalam kalimat: \"Disnaker\"." },
            new("address", "Alamat", CellKinds.Text),
            new("telephone", "Telepon", CellKinds.Text),
            new("postalCode", "Kode pos", CellKinds.Text),
            new("email", "Surel", CellKinds.Text),
            new("website", "Laman", CellKinds.Text),
            new("classification", "Tipe", CellKinds.Text) { Help = "Menurut peraturan pembentukannya: \"Tipe B\"." },
            new("affairs", "Urusan pemerintahan", CellKinds.Lines) { Help = "Satu urusan per baris." },
            new("region.name", "Nama daerah", CellKinds.Text) { IsRequired = true },
            new("region.government", "Nama pemerintah daerah", CellKinds.Text) { IsRequired = true, Help = "Baris pertama kepala surat: \"Pemerintah Kabupaten Blitar\"." },
            new("region.place", "Tempat penandatanganan", CellKinds.Text) { IsRequired = true },
            new("region.headTitle", "Sebutan kepala daerah", CellKinds.Text) { Help = "\"Bupati Blitar\"." },
        ]),
        new RecordGrid("periode", "Periode laporan", "period",
        [
            new("title", "Judul laporan", CellKinds.Text) { Otherwise = new ReportingPeriod { Year = 0 }.Title },
            new("measuredYear", "Tahun yang diukur", CellKinds.Whole) { Help = "Kosongkan bila sama dengan tahun laporan." },
            new("publicationYear", "Tahun terbit", CellKinds.Whole) { Help = "Yang tercetak di sampul, bila ada." },
        ]),
        new ListGrid("penandatangan", "Penandatangan", "signatories", "penandatangan",
        [
            new("position", "Jabatan", CellKinds.Text) { IsRequired = true },
            new("name", "Nama dan gelar", CellKinds.Text),
            new("appointment", "Status", Options.Appointments) { Otherwise = "Definitif" },
            new("rank", "Pangkat", CellKinds.Text),
            new("employeeNumber", "NIP", CellKinds.Text) { Help = "18 angka; kepala daerah tidak memilikinya." },
            new("email", "Surel", CellKinds.Text) { Help = "Ke sini tautan dikirim." },
            new("electedOffice", "Kepala daerah", CellKinds.Flag) { Otherwise = "Tidak", Help = "Ya untuk bupati, wali kota, gubernur." },
        ])
        {
            Help = "Urutannya urutan penandatanganan laporan.", NeedsRows = _ => true,
        },
        new ListGrid("tanda-tangan", "Tempat dan tanggal tanda tangan", "signedDocuments", "tanda tangan",
        [
            new("document", "Dokumen", Options.DocumentKinds) { IsRequired = true },
            new("place", "Tempat", CellKinds.Text),
            new("date", "Tanggal", CellKinds.Date),
            new("dateText", "Tanggal tertulis", CellKinds.Text) { Help = "Bila tanggalnya tidak lengkap: \"Februari 2024\"." },
            new("number", "Nomor", CellKinds.Text),
            new("signatoryId", "Penandatangan", Options.Signatories),
        ])
        {
            HasId = false, Fresh = _ => new() { ["document"] = "report" },
        },
        new ListGrid("dasar-hukum", "Dasar hukum", "regulations", "peraturan",
        [
            new("kind", "Jenis", CellKinds.Text) { IsRequired = true, Help = "\"Peraturan Pemerintah\"." },
            new("number", "Nomor", CellKinds.Text) { IsRequired = true },
            new("year", "Tahun", CellKinds.Whole),
            new("about", "Tentang", CellKinds.LongText),
            new("text", "Teks yang dicetak", CellKinds.LongText) { IsRequired = true },
        ])
        {
            HasId = false, TitleColumn = "text",
        },
    ]);
}

using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of a row of the programs that support an objective (program pendukung).</summary>
internal static class SupportingTags
{
    /// <summary>The tags of one row.</summary>
    public static TagShape<TableRow> Shape { get; } = new TagShape<TableRow>()
        .Flag("adalahProgram", "Benar untuk baris program", row => row.Kind == RowKind.Program)
        .Flag("adalahKegiatan", "Benar untuk baris kegiatan", row => row.Kind == RowKind.Activity)
        .Flag("adalahSubKegiatan", "Benar untuk baris sub kegiatan", row => row.Kind == RowKind.SubActivity)
        .Flag("adalahPolos", "Benar untuk baris masukan, keluaran atau hasil", row => row.Kind == RowKind.Plain)
        .Text("nomor", "Nomor program", row => row.Cells.GetValueOrDefault("number")?.Text)
        .Text("uraian", "Program, kegiatan, sub kegiatan atau ukuran", row => row.Cells.GetValueOrDefault("name")?.Text)
        .Text("jenis", "Input, Output atau Outcome", row => row.Cells.GetValueOrDefault("kind")?.Text)
        .Figure("target", "Target", row => row.Cells.GetValueOrDefault("target")?.Figure)
        .Figure("realisasi", "Realisasi", row => row.Cells.GetValueOrDefault("actual")?.Figure)
        .Figure("capaian", "Capaian (%)", row => row.Cells.GetValueOrDefault("achievement")?.Figure);
}

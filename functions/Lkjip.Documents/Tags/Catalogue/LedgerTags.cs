using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the figure ledger (buku angka).</summary>
internal static class LedgerTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("angka", "Semua angka laporan (buku angka)", new TagShape<Figure>()
            .Text("id", "tabel/baris/kolom", f => f.Id)
            .Text("tabel", "Tabel", f => f.Table)
            .Text("baris", "Baris", f => f.Row)
            .Text("kolom", "Kolom", f => f.Column)
            .Text("rumus", "Rumus; input untuk angka yang diketik", f => f.Formula)
            .Text("masukan", "Masukan rumus", f => string.Join("; ", f.Inputs.Select(input => $"{input.Key} = {input.Value}")))
            .Add(new TagDefinition<Figure>(new TagEntry("nilai", TagKind.Number, "Nilai tepat sebelum pembulatan", []), Exact))
            .Text("nilaiTepat", "Nilai tepat dengan semua angka", f => f.Exact?.ToString(CultureInfo.InvariantCulture))
            .Figure("angka", "Nilai yang ditampilkan, sebagai angka", f => f)
            .Text("tampil", "Nilai sebagaimana dicetak", f => f.Shown)
            .Text("satuan", "Satuan", f => f.Unit)
            .Text("alasan", "Alasan tidak ada nilai", f => f.Reason), c => c.Assessment.Figures);

    private static NumberValue? Exact(Figure figure) => figure.Exact is { } exact
        ? new NumberValue(exact, exact.ToString(CultureInfo.InvariantCulture).Replace('.', ','), figure.Kind)
        : null;
}

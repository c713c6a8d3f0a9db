using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>What an already printed text states, for the review to judge (naskah tertulis).</summary>
internal static class StatedPart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("naskah", "Angka dan sebutan di naskah", "Yang sudah tercetak dalam naskah sendiri; dicocokkan dengan hitungan, tidak masuk dokumen.",
    [
        new ListGrid("naskah-angka", "Angka yang tertulis", "stated", "angka",
        [
            new("place", "Letak", CellKinds.Text) { IsRequired = true, Help = "\"Tabel 3.1, baris 1\"." },
            new("figure", "Angka buku angka", CellKinds.Text) { IsRequired = true, Help = "\"achievement/i1/achievement\"." },
            new("value", "Tertulis", CellKinds.Text) { IsRequired = true },
        ])
        {
            HasId = false,
        },
        new ListGrid("naskah-sebutan", "Sebutan yang tertulis", "statedTexts", "sebutan",
        [
            new("place", "Letak", CellKinds.Text) { IsRequired = true },
            new("subject", "Pokok", Options.TextSubjects) { IsRequired = true },
            new("id", "Id", CellKinds.Text) { Help = "Bila ada beberapa: id indikator, sasaran, program." },
            new("value", "Tertulis", CellKinds.Text) { IsRequired = true },
        ])
        {
            HasId = false, Fresh = _ => new() { ["place"] = "", ["subject"] = "agency", ["value"] = "" },
        },
    ]);
}

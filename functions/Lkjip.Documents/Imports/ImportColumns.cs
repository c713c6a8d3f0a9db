using System.Text.RegularExpressions;

namespace Lkjip.Documents.Imports;

/// <summary>All that an import of the budget can take over, in the order of the form.</summary>
public static class ImportColumns
{
    private const string Money = @"\b(pagu|anggaran|apbd|papbd|dpa|dppa|alokasi|plafon)\b";
    private const string Actual = @"\b(realisasi|serapan|terserap|penyerapan|pengeluaran)\b";
    private const string Other = @"%|\bpersen|\b(persentase|presentase|prosentase|sisa|selisih|lebih|kurang|fisik|capaian|target|rencana)\b";

    /// <summary>The code of the nomenclature.</summary>
    public static ImportColumn Code { get; } = new("code", "Kode", ImportReadings.Words) { IsKey = true, Signs = Signs((@"\bkode?\b|\bkd\b|\bno\.? ?rek", 6), (@"\brek(ening)?\b", 2), (Actual, -9)) };

    /// <summary>The name.</summary>
    public static ImportColumn Name { get; } = new("name", "Uraian", ImportReadings.Words)
    {
        IsKey = true, Signs = Signs((@"\b(uraian|nomenklatur)\b", 8), (@"\b(nama|program|kegiatan|sub ?kegiatan)\b", 5), (@"\bkode?\b|\bindikator\b", -9), ($"{Money}|{Actual}|{Other}", -9)),
    };

    /// <summary>The ceiling of the first budget.</summary>
    public static ImportColumn CeilingOriginal { get; } = new("ceilingOriginal", "Pagu awal", ImportReadings.Rupiah)
    {
        IsMoney = true,
        Signs = Signs((Money, 4), (@"\b(awal|murni|induk|sebelum|semula|penetapan)\b", 4), (@"(?<!sebelum )\bperubahan\b|\b(setelah|sesudah|menjadi|papbd|dppa)\b|\bp apbd\b", -9), (Actual, -20), (Other, -20), (@"\bsumber\b", -20)),
    };

    /// <summary>The ceiling of the changed budget.</summary>
    public static ImportColumn CeilingRevised { get; } = new("ceilingRevised", "Pagu perubahan", ImportReadings.Rupiah)
    {
        IsMoney = true,
        Signs = Signs((Money, 4), (@"(?<!sebelum )\bperubahan\b|\b(setelah|sesudah|menjadi|papbd|dppa)\b|\bp apbd\b", 4), (@"\b(awal|murni|induk|sebelum|semula|penetapan)\b", -9), (Actual, -20), (Other, -20), (@"\bsumber\b", -20)),
    };

    /// <summary>What was spent.</summary>
    public static ImportColumn Spent { get; } = new("spent", "Realisasi", ImportReadings.Rupiah)
    {
        IsMoney = true,
        Signs = Signs((Actual, 5), (@"\b(total|jumlah|kumulatif|keuangan|rp)\b|\bs\.? ?d\b|\bs/d\b|\bsampai\b", 2), (@"\blalu\b|\bsebelumnya\b", -9), (@"\bini\b", -2), (@"\b(tw|tri ?wulan)\b", -9), (Other, -20)),
    };

    /// <summary>What was spent in each quarter.</summary>
    public static IReadOnlyList<ImportColumn> Quarters { get; } = [Quarter(1, "i"), Quarter(2, "ii"), Quarter(3, "iii"), Quarter(4, "iv")];

    /// <summary>The physical progress.</summary>
    public static ImportColumn Physical { get; } = new("physicalProgress", "Realisasi fisik (%)", ImportReadings.Percent) { Signs = Signs((@"\bfisik\b", 8), (@"\b(target|rencana|sisa|selisih)\b", -20)) };

    /// <summary>Where the money comes from.</summary>
    public static ImportColumn FundingSource { get; } = new("fundingSource", "Sumber dana", ImportReadings.Words) { Signs = Signs((@"\bsumber (dana|anggaran|pendanaan|pembiayaan)\b", 9), (@"\bsumber\b", 2)) };

    /// <summary>The unit that answers for it.</summary>
    public static ImportColumn ResponsibleUnit { get; } = new("responsibleUnit", "Penanggung jawab", ImportReadings.Words)
    {
        Signs = Signs((@"\bpenanggung ?jawab\b|\bpptk\b|\bpelaksana\b|\bbidang\b|\bunit\b", 6), ($"{Money}|{Actual}|{Other}", -20), (@"\b(kode?|urusan)\b", -20)),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ImportColumn> All { get; } = [Code, Name, CeilingOriginal, CeilingRevised, Spent, .. Quarters, Physical, FundingSource, ResponsibleUnit];

    /// <summary>The column of an id; null when there is none.</summary>
    public static ImportColumn? Find(string? id) => All.FirstOrDefault(column => column.Id == id);

    private static ImportColumn Quarter(int number, string roman) => new($"spentQ{number}", $"Realisasi TW {roman.ToUpperInvariant()}", ImportReadings.Rupiah)
    {
        IsMoney = true,
        Quarter = number,
        Signs = Signs(($@"\b(tw|tri ?wulan)\.? ?({roman}|{number})\b", 8), (Actual, 2), (Money, -9), (Other, -20)),
    };

    private static (Regex Words, int Weight)[] Signs(params (string Words, int Weight)[] signs) =>
        [.. signs.Select(sign => (new Regex(sign.Words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), sign.Weight))];
}

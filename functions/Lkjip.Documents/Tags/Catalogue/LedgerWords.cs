using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The ids of the ledger in the words of a planner (kata-kata buku angka); an id without words stays itself.</summary>
internal static class LedgerWords
{
    private static readonly Dictionary<string, string> Formulas = new(StringComparer.Ordinal)
    {
        ["input"] = "diketik", ["sum"] = "penjumlahan", ["mean"] = "rata-rata", ["count"] = "banyaknya", ["ratio"] = "pembilang/penyebut x 100%",
        ["difference"] = "selisih", ["absorption"] = "realisasi/pagu x 100%", ["cap"] = "dibatasi", ["growth"] = "pertumbuhan", ["comparison"] = "perbandingan", ["planned"] = "pagu x rencana penyerapan", ["sharedTarget"] = "target tahun x rencana kumulatif", ["share"] = "bagian/keseluruhan x 100%",
    };

    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal) { ["rating"] = "predikat menurut skala", ["efficiency"] = "aturan efisiensi", ["planStatus"] = "deviasi terhadap toleransi" };

    private static readonly Dictionary<string, string> Inputs = new(StringComparer.Ordinal)
    {
        ["numerator"] = "pembilang", ["denominator"] = "penyebut", ["actual"] = "realisasi", ["achievement"] = "capaian", ["before"] = "sebelumnya", ["now"] = "sekarang",
        ["national"] = "nasional", ["part"] = "bagian", ["whole"] = "keseluruhan", ["ceiling"] = "pagu", ["spent"] = "realisasi", ["absorption"] = "serapan", ["plan"] = "rencana", ["deviation"] = "deviasi", ["tolerance"] = "toleransi", ["year"] = "target tahun",
    };

    private static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        [Reasons.TargetMissing] = "target belum diisi", [Reasons.ActualMissing] = "realisasi belum diisi", [Reasons.TargetZero] = "target nol",
        [Reasons.NotYetDue] = "belum waktunya diukur",
        [Reasons.DenominatorZero] = "penyebut nol", [Reasons.NotApplicable] = "tidak berlaku", [Reasons.WrongKind] = "jenis nilai tidak sesuai",
        [Reasons.GradeUnknown] = "predikat tidak ada pada skala", [Reasons.BoundsMissing] = "batas belum diisi", [Reasons.CeilingMissing] = "pagu belum diisi",
        [Reasons.SpentMissing] = "realisasi anggaran belum diisi", [Reasons.NothingMeasured] = "tidak ada yang diukur", [Reasons.ValueMissing] = "belum diisi",
    };

    /// <summary>How a figure was computed.</summary>
    public static string Formula(Figure figure) => Formulas.GetValueOrDefault(figure.Formula)
        ?? AchievementFormulas.Find(figure.Formula)?.Text
        ?? Families.GetValueOrDefault(figure.Formula.Split(':')[0], figure.Formula);

    /// <summary>What went in, rounded to six decimals.</summary>
    public static string From(Figure figure) =>
        string.Join("; ", figure.Inputs.Select(input => $"{Inputs.GetValueOrDefault(input.Key, input.Key)} = {Number(input.Value)}"));

    /// <summary>Why there is no value; null when there is one.</summary>
    public static string? Reason(Figure figure) => figure.Reason is { } reason ? Missing.GetValueOrDefault(reason, reason) : null;

    private static string Number(string value) => value == "n/a" ? "tidak ada"
        : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Math.Round(number, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',')
            : value;
}

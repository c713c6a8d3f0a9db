using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.App.Pages.Words;

/// <summary>Why a figure has no value, in words (alasan).</summary>
internal static class ReasonWords
{
    private static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        [Reasons.TargetMissing] = "target belum diisi",
        [Reasons.ActualMissing] = "realisasi belum diisi",
        [Reasons.NotYetDue] = "belum waktunya diukur",
        [Reasons.TargetZero] = "target nol",
        [Reasons.DenominatorZero] = "penyebut nol",
        [Reasons.NotApplicable] = "tidak berlaku pada periode ini",
        [Reasons.WrongKind] = "jenis nilai tidak sesuai",
        [Reasons.GradeUnknown] = "predikat tidak dikenal",
        [Reasons.BoundsMissing] = "batas rentang belum diisi",
        [Reasons.CeilingMissing] = "pagu belum diisi",
        [Reasons.SpentMissing] = "realisasi anggaran belum diisi",
        [Reasons.NothingMeasured] = "belum ada yang terukur",
        [Reasons.ValueMissing] = "data belum ada",
    };

    /// <summary>The words for a reason.</summary>
    public static string For(string? reason) => reason is null ? "data belum ada" : All.GetValueOrDefault(reason, "tidak dapat dihitung");
}

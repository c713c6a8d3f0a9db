using System.Text.RegularExpressions;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-06: the name of an indicator speaks of less, its formula of more, or the other way round (arah indikator).</summary>
/// <remarks>
/// "Penurunan jumlah kasus" counted in cases, and things that are bad in themselves (kemiskinan, pengangguran, kecelakaan), must be measured as
/// lower-is-better; "peningkatan" as higher-is-better. A fall in per cent may be measured as more-is-better. Names about settling or preventing
/// the bad thing are not judged, nor formulas without a direction.
/// </remarks>
internal sealed partial class DirectionContradictsName() : ReviewRule("R-KBJ-06", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Formula is "maximize" or "minimize2t" or "minimizeRatio"
        let lower = AchievementFormulas.Find(indicator.Formula)!.LowerIsBetter
        where lower ? Grows().IsMatch(indicator.Name) && !Bad().IsMatch(indicator.Name) : SpeaksOfLess(indicator)
        select Found(
            indicator.Name, lower ? "makin rendah makin baik" : "makin tinggi makin baik", lower ? "makin tinggi makin baik" : "makin rendah makin baik", null,
            ("formula", indicator.Formula));

    private static bool SpeaksOfLess(Indicator indicator) =>
        Falls().IsMatch(indicator.Name)
            ? indicator.Kind is IndicatorKind.Count or IndicatorKind.Rupiah
            : Bad().IsMatch(indicator.Name) && !Remedy().IsMatch(indicator.Name);

    [GeneratedRegex(@"\b(?:penurunan|menurunnya|turunnya|pengurangan|berkurangnya|penekanan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Falls();

    [GeneratedRegex(@"^(?:(?:persentase|presentase|prosentase|jumlah) )?(?:peningkatan|meningkatnya|bertambahnya)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grows();

    [GeneratedRegex(@"^(?:(?:persentase|presentase|prosentase) )?(?:angka|tingkat|jumlah|prevalensi|rasio|kasus|jumlah kasus|jumlah penduduk)? ?(?:kejadian )?(?:kemiskinan|miskin|pengangguran|kecelakaan|kematian|stunting|putus sekolah|kriminalitas|kejahatan|pelanggaran|kekerasan|inflasi|kebakaran|kesakitan|gizi buruk|buta huruf|perceraian|perkawinan anak|temuan|keluhan|pengaduan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bad();

    [GeneratedRegex(@"\b(?:di\w{4,}|ter(?:selesai|tangan|layan|tindak|bina|bantu|cegah)\w*|selesai|penerima|memperoleh|mendapat\w*|menerima|mengikuti|bantuan|penyelesaian|penanganan|pencegahan|bebas|tanpa)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remedy();
}

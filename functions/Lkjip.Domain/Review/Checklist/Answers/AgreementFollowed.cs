using System.Globalization;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.1: what is reported is what was agreed (sesuai perjanjian kinerja).</summary>
/// <remarks>Every measured indicator has a target in the agreement of the measured year, and the same one (R-KON-04). An interim report need not carry the agreement: only evidence.</remarks>
internal static class AgreementFollowed
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        if (context.Agreement is not { } agreement)
        {
            return new(context.Report.Period.Quarter is null ? ChecklistAnswer.No : null, new Evidence("bukti.pk.tidak", ("tahun", context.Year.ToString(CultureInfo.InvariantCulture))));
        }

        var agreed = context.Indicators(indicator => agreement.Targets.Any(target => target.IndicatorId == indicator.Id));
        var others = context.Findings.Where(finding => finding.Code == "R-KON-04").ToList();
        return others.Count == 0
            ? new(agreed.Answer, agreed.As("bukti.pk", ("judul", agreement.Title)))
            : new(agreed.Covered == 0 ? ChecklistAnswer.No : ChecklistAnswer.Partly, [.. agreed.As("bukti.pk", ("judul", agreement.Title)), FindingsOf.Evidence(others)]);
    }
}

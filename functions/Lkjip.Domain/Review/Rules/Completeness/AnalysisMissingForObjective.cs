using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-06: an objective lacks an analysis that other objectives of the report have (analisis per sasaran).</summary>
/// <remarks>
/// PermenPAN-RB 53/2014, annex II, wants the analyses for each objective. An analysis counts for an objective when it is typed for it or for one of
/// its indicators. One that no objective has is a matter of its section (R-LKP-02).
/// </remarks>
internal sealed class AnalysisMissingForObjective() : ReviewRule("R-LKP-06", Severity.Warning, MissingValues.Reported)
{
    private static readonly (string Title, string[] Parts)[] Wanted =
    [
        ("target dan realisasi", ["achievement"]),
        ("perbandingan tahun sebelumnya", ["history"]),
        ("perbandingan target Renstra", ["planProgress"]),
        ("perbandingan nasional", ["national"]),
        ("penyebab atau kendala", ["causes", "constraints"]),
        ("solusi atau tindak lanjut", ["remedies", "followUps"]),
        ("program penunjang", ["programs"]),
    ];

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var objectives = context.Report.Plan.Objectives
            .Select(objective => (Objective: objective, Indicators: context.Measured.Where(indicator => indicator.ObjectiveId == objective.Id).ToList()))
            .Where(one => one.Indicators.Count > 0).ToList();
        return from one in objectives
               let missing = Wanted.Where(wanted => !Has(one.Objective, one.Indicators, wanted.Parts) && objectives.Exists(other => Has(other.Objective, other.Indicators, wanted.Parts)))
                   .Select(wanted => wanted.Title).ToList()
               where missing.Count > 0
               select Found(
                   one.Objective.Text, null, null, null, ("what", string.Join(", ", missing)),
                   ("indicators", string.Join(", ", one.Indicators.Select(indicator => indicator.Name))));
    }

    private static bool Has(Objective objective, List<Indicator> indicators, string[] parts) =>
        indicators.Select(indicator => indicator.Analysis).Prepend(objective.Analysis)
            .Any(analysis => AnalysisParts.All.Any(part => parts.Contains(part.Id) && part.Blocks(analysis).Count > 0));
}

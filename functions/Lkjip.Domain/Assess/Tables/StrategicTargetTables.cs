using System.Globalization;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The strategic targets per year, one table per version (matriks target Renstra).</summary>
internal sealed class StrategicTargetTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        context.Report.Plan.TargetVersions.SelectMany(version => Build(context, version));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, Reports.TargetVersion version)
    {
        var maker = context.Figures($"targets-{version.Id}");
        var years = version.Targets.Select(target => target.Year).Distinct().Order().ToList();
        var builder = new TableBuilder(
            maker.Table, "targetRenstra", $"Target Kinerja Sasaran ({version.Label})",
            [Columns.Number, Columns.Objective, Columns.Indicator, .. years.Select(Year)]);
        foreach (var (objective, indicator) in context.Measured)
        {
            // A year that is typed twice is a finding of the review; the first one is shown.
            var targets = version.Targets.Where(target => target.IndicatorId == indicator.Id).ToList();
            if (targets.Count > 0)
            {
                builder.Row(indicator.Id, RowKind.Indicator, null,
                [
                    .. Columns.Names(context, objective, indicator),
                    .. targets.Select(target => TableBuilder.Shows(maker.Input(
                        indicator.Id, $"y{target.Year.ToString(CultureInfo.InvariantCulture)}", Measures.Kind(indicator), indicator.Unit, target.Value,
                        Reasons.TargetMissing))),
                ]);
            }
        }

        return builder.Build(version.Source);
    }

    private static TableColumn Year(int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new($"y{text}", $"tahun{text}", text, ["Target Kinerja Sasaran pada Tahun"]);
    }
}

using System.Buffers.Text;
using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>The checks of single records. To add one, add its line and its method.</summary>
internal static partial class RecordChecks
{
    private static readonly string[] Formulas = [.. AchievementFormulas.All.Select(formula => formula.Id)];
    private static readonly string[] Efficiencies = [.. EfficiencyRules.All.Select(rule => rule.Id)];

    private static readonly RecordCheck[] All =
    [
        RecordCheck.Of<Agency>((agency, place, log) => RegisteredId(agency.Id, place, log)),
        RecordCheck.Of<Region>((region, place, log) => RegisteredId(region.Id, place, log)),
        RecordCheck.Of<Indicator>((indicator, place, log) => Known(Formulas, indicator.Formula, place, "formula", log)),
        RecordCheck.Of<Indicator>(IndicatorValueChecks.Run),
        RecordCheck.Of<PerformanceReport>(IndicatorValueChecks.Planned),
        RecordCheck.Of<MeasurementPolicy>((policy, place, log) => Known(Efficiencies, policy.Efficiency, place, "efficiency", log)),
        RecordCheck.Of<MeasurementPolicy>((policy, place, log) => Count(policy.QuarterPlan.Count, 4, 4, place, "quarterPlan", log)),
        RecordCheck.Of<ColumnPolicy>((policy, place, log) => Known(Efficiencies, policy.Efficiency, place, "efficiency", log)),
        RecordCheck.Of<BudgetItem>((item, place, log) => Count(item.SpentByQuarter.Count, 0, 4, place, "spentByQuarter", log)),
        RecordCheck.Of<TargetVersion>((version, place, log) => YearChecks.Targets(version.Targets, place, log)),
        RecordCheck.Of<AnnualPlan>((plan, place, log) => YearChecks.Targets(plan.Targets, place, log)),
        RecordCheck.Of<PerformanceAgreement>((agreement, place, log) => YearChecks.Targets(agreement.Targets, place, log)),
        RecordCheck.Of<Indicator>((indicator, place, log) => YearChecks.Measurements(indicator.Targets, place, "targets", log)),
        RecordCheck.Of<Indicator>((indicator, place, log) => YearChecks.Measurements(indicator.Actuals, place, "actuals", log)),
        RecordCheck.Of<Budget>((budget, place, log) => YearChecks.Budgets(budget.History, place, log)),
        RecordCheck.Of<BudgetYear>((year, place, log) => Count(year.SpentByQuarter.Count, 0, 4, place, "spentByQuarter", log)),
        RecordCheck.Of<RatingScale>(Bands),
        RecordCheck.Of<StaffingTable>(Counts),
        RecordCheck.Of<Photo>((photo, place, log) => Picture(photo.Content, photo.Id, place, "content", log)),
        RecordCheck.Of<Region>((region, place, log) => Picture(region.Emblem, region.Id, place, "emblem", log)),
        RecordCheck.Of<NarrativeBlock>((block, place, log) => Names(BlockKind.Table, block, block.TableId, place, "tableId", log)),
        RecordCheck.Of<NarrativeBlock>((block, place, log) => Names(BlockKind.Photo, block, block.PhotoId, place, "photoId", log)),
        RecordCheck.Of<ExtraTable>(ExtraTableChecks.Run),
        RecordCheck.Of<PerformanceReport>(StatedTextChecks.Run),
    ];

    public static void Run(object record, string place, ReadingLog log)
    {
        foreach (var check in All)
            check.Run(record, place, log);
    }

    internal static void Count(int count, int least, int most, string place, string name, ReadingLog log)
    {
        if (count < least || count > most)
            log.Error("F-SHAPE", Place.Of(place, name), Text(count), least == most ? Text(least) : $"{Text(least)} sampai {Text(most)}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void RegisteredId(string id, string place, ReadingLog log)
    {
        if (!LowerCaseId().IsMatch(id))
            log.Error("F-ID", Place.Of(place, "id"), id);
    }

    private static void Known(string[] ids, string? id, string place, string name, ReadingLog log)
    {
        if (id is not null && !ids.Contains(id, StringComparer.Ordinal))
            log.Error("F-FORMULA", Place.Of(place, name), id, string.Join(", ", ids));
    }

    private static void Bands(RatingScale scale, string place, ReadingLog log)
    {
        var falling = scale.Bands.Zip(scale.Bands.Skip(1)).All(pair => pair.First.Lower > pair.Second.Lower);
        if (scale.Bands.Count == 0 || !falling || scale.Bands[^1].Lower > 0m)
            log.Error("F-SCALE", Place.Of(place, "bands"), scale.Id);
    }

    private static void Counts(StaffingTable table, string place, ReadingLog log)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = $"{Place.Of(place, "rows")}[{Text(i)}]";
            Count(table.Rows[i].Counts.Count, table.CountHeaders.Count, table.CountHeaders.Count, row, "counts", log);
            if (table.Rows[i].Counts.Any(count => count < 0))
                log.Error("F-RANGE", Place.Of(row, "counts"), string.Join(", ", table.Rows[i].Counts.Select(Text)), "0 atau lebih");
        }
    }

    private static void Picture(string? base64, string of, string place, string name, ReadingLog log)
    {
        if (base64 is not null && !Base64.IsValid(base64))
            log.Error("F-PHOTO", Place.Of(place, name), of);
    }

    private static void Names(BlockKind kind, NarrativeBlock block, string? id, string place, string name, ReadingLog log)
    {
        if (block.Kind == kind && id is null)
            log.Error("F-REQ", Place.Of(place, name), expected: name);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowerCaseId();
}

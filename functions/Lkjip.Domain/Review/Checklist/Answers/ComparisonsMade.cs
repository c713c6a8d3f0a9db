using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.7: the performance is compared with earlier years, the plan and the nation (perbandingan data kinerja).</summary>
/// <remarks>Each measured indicator with each of the three: yes; nothing compared: no.</remarks>
internal static class ComparisonsMade
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var earlier = context.Indicators(indicator => HasEarlier(context, indicator));
        var plan = context.Indicators(indicator => context.Shows("planProgress", indicator.Id, "endTarget"));
        var national = context.Indicators(indicator => context.Shows("national", indicator.Id, "national") || !string.IsNullOrWhiteSpace(indicator.NationalNote));
        Coverage[] all = [earlier, plan, national];
        var answer = all.All(one => one.Covered == 0) ? ChecklistAnswer.No
            : all.All(one => one.Missing.Count == 0) ? ChecklistAnswer.Yes
            : ChecklistAnswer.Partly;
        return new(answer, new Evidence(
            "bukti.perbandingan", ("lalu", Number(earlier)), ("renstra", Number(plan)), ("nasional", Number(national)), ("semua", Whole(context.Measured.Count))));
    }

    private static bool HasEarlier(ChecklistContext context, Indicator indicator) =>
        indicator.Actuals.Any(actual => actual.Year < context.Year && context.Shows("history", indicator.Id, $"actual{Whole(actual.Year)}"));

    private static string Number(Coverage coverage) => Whole(coverage.Covered);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

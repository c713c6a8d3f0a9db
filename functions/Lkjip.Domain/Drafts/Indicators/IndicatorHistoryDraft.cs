using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>An indicator against earlier years (perbandingan dengan tahun sebelumnya).</summary>
internal sealed class IndicatorHistoryDraft() : IndicatorDraft("history")
{
    private const int Longest = 6;

    private static readonly string[] OneSided = ["maximize", "minimize2t", "minimizeRatio"];

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        if (!context.Shows("achievement", subject.Id, "actual"))
            return [];
        if (!context.Shows("history", subject.Id, Actual(context.Year - 1)))
            return Paragraph(Say("first", context, subject));
        return context.Number("history", subject.Id, "difference") switch
        {
            null => Paragraph(Say("word", context, subject)),
            0 => Paragraph(Say("same", context, subject), Trend(context, subject)),
            _ => Paragraph(Say("changed", context, subject), Judged(context, subject), Trend(context, subject)),
        };
    }

    private static string Actual(int year) => $"actual{DraftContext.Text(year)}";

    private string? Judged(DraftContext context, DraftSubject subject) =>
        AchievementFormulas.Find(context.Indicator(subject).Formula) is { } formula && OneSided.Contains(formula.Id, StringComparer.Ordinal)
            ? Say("judged", context, subject, ("arah", formula.LowerIsBetter ? "memburuk" : "membaik"))
            : null;

    // Three years or more, without a gap.
    private string? Trend(DraftContext context, DraftSubject subject)
    {
        var years = Enumerable.Range(0, Longest).Select(back => context.Year - back)
            .TakeWhile(year => context.Shows("history", subject.Id, Actual(year))).Reverse().ToList();
        var row = Assess.Figure.Named(subject.Id!);
        var tags = years.Select(year => $"{{{{angka.history.{row}.{Actual(year)}}}}}").ToList();
        return years.Count < 3 || years.DistinctBy(year => context.Shown("history", subject.Id, Actual(year))?.Shown, StringComparer.Ordinal).Count() == 1 ? null : Say(
            "trend", context, subject, ("tahun", DraftContext.Text(years[0])), ("daftar", $"{string.Join(", ", tags[..^1])}, dan {tags[^1]}"));
    }
}

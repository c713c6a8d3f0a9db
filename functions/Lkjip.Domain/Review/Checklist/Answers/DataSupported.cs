namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>II.2: every indicator has an actual and the source of its data (didukung data yang memadai).</summary>
/// <remarks>Both for all: yes; no actual at all: no.</remarks>
internal static class DataSupported
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var actuals = context.Indicators(indicator => context.Shows("achievement", indicator.Id, "actual"));
        var sources = context.Indicators(indicator => !string.IsNullOrWhiteSpace(indicator.DataSource));
        var answer = actuals.Covered == 0 ? ChecklistAnswer.No
            : actuals.Missing.Count == 0 && sources.Missing.Count == 0 ? ChecklistAnswer.Yes
            : ChecklistAnswer.Partly;
        return new(answer, [.. actuals.As("bukti.realisasi"), .. sources.As("bukti.sumber")]);
    }
}

using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-06: the budget by objective, with the parts of no objective, does not add up to the total (rekonsiliasi anggaran per sasaran).</summary>
/// <remarks>Not judged where nothing is allocated.</remarks>
internal sealed class AllocationsDoNotReconcile() : ReviewRule("R-KON-06", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var allocated = context.Assessment.Find("allocation", "total", "ceiling");
        var total = context.Assessment.Find("budget", "total", "ceiling");
        if (allocated?.Exact is not { } a || total?.Exact is not { } t || a == t)
        {
            return [];
        }

        var gap = IndonesianFormat.Rupiah((long)Math.Abs(t - a), true);
        return [Found("Alokasi anggaran per sasaran", allocated.Shown, total.Shown, allocated.Id, ("gap", gap), ("direction", a < t ? "kurang" : "lebih"))];
    }
}

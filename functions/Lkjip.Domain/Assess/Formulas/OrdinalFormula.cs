using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>Grades on an ordered scale: an equal or better grade is 100 %, a lower one its share of the target's rank (predikat).</summary>
/// <remarks>The lowest grade of a scale has rank 1. A grade is known by its letter ("BB") or its label ("Sangat Baik").</remarks>
internal sealed class OrdinalFormula() : AchievementFormula(
    "ordinal", "predikat sama dengan atau lebih baik dari target = 100%; selain itu peringkat realisasi/peringkat target x 100%")
{
    private protected override Outcome Of(AchievementInput input, MeasuredValue target, MeasuredValue actual)
    {
        if (target.Grade is null || actual.Grade is null)
        {
            return Outcome.None(Reasons.WrongKind);
        }

        if (Rank(input.Grades, target.Grade) is not { } t || Rank(input.Grades, actual.Grade) is not { } r)
        {
            return Outcome.None(Reasons.GradeUnknown);
        }

        return Outcome.Of(r >= t ? 100m : (decimal)r / t * 100m);
    }

    private static int? Rank(RatingScale scale, string grade)
    {
        for (var index = 0; index < scale.Bands.Count; index++)
        {
            var band = scale.Bands[index];
            if (Same(band.Grade, grade) || Same(band.Label, grade))
            {
                return scale.Bands.Count - index;
            }
        }

        return null;
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}

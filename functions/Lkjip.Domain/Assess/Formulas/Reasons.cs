namespace Lkjip.Domain.Assess.Formulas;

/// <summary>The codes that say why a figure has no value.</summary>
public static class Reasons
{
    /// <summary>The target was not given.</summary>
    public const string TargetMissing = "target-missing";

    /// <summary>The actual was not given.</summary>
    public const string ActualMissing = "actual-missing";

    /// <summary>Its quarter has not come yet (triwulan pengukurannya belum tiba).</summary>
    public const string NotYetDue = "not-yet-due";

    /// <summary>The target is 0, so that nothing can be divided by it.</summary>
    public const string TargetZero = "target-zero";

    /// <summary>The denominator of a typed ratio is 0.</summary>
    public const string DenominatorZero = "denominator-zero";

    /// <summary>The value does not apply in this period ("-", "n/a").</summary>
    public const string NotApplicable = "not-applicable";

    /// <summary>A grade stands where a number is needed, or the reverse.</summary>
    public const string WrongKind = "wrong-kind";

    /// <summary>The grade is not one of the scale.</summary>
    public const string GradeUnknown = "grade-unknown";

    /// <summary>The formula needs bounds that were not given.</summary>
    public const string BoundsMissing = "bounds-missing";

    /// <summary>The ceiling was not given or is 0.</summary>
    public const string CeilingMissing = "ceiling-missing";

    /// <summary>The spending was not given.</summary>
    public const string SpentMissing = "spent-missing";

    /// <summary>There is nothing to take a mean of.</summary>
    public const string NothingMeasured = "nothing-measured";

    /// <summary>No value was given.</summary>
    public const string ValueMissing = "value-missing";
}

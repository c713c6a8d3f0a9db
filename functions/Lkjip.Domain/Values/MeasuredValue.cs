using System.Globalization;

namespace Lkjip.Domain.Values;

/// <summary>A target or an actual as typed: a number, a grade, or "not applicable" (nilai target atau realisasi).</summary>
/// <remarks>
/// In JSON a number (<c>70.83</c>) or a string as planners write it: "70,83%", "3 Kasus", "BB", "-", "n/a". A percentage is
/// kept as the number printed: 70.83 for "70,83%". The unit in the text, if any, is kept in <see cref="Unit"/>.
/// </remarks>
public sealed record MeasuredValue
{
    private MeasuredValue(decimal? number, string? grade, string? unit) => (Number, Grade, Unit) = (number, grade, unit);

    /// <summary>The value where it is a number; otherwise null.</summary>
    public decimal? Number { get; }

    /// <summary>The value where it is a grade (predikat), such as "BB"; otherwise null.</summary>
    public string? Grade { get; }

    /// <summary>The unit that was written beside the number, such as "%" or "Kasus"; null when none was.</summary>
    public string? Unit { get; }

    /// <summary>True for "-" and "n/a": the value does not apply in this period.</summary>
    public bool IsNotApplicable => Number is null && Grade is null;

    /// <summary>The value that does not apply ("-", "n/a").</summary>
    public static MeasuredValue NotApplicable { get; } = new(null, null, null);

    /// <summary>Makes a numeric value, with the unit that was written beside it.</summary>
    public static MeasuredValue OfNumber(decimal number, string? unit = null) => new(number, null, unit);

    /// <summary>Makes a grade.</summary>
    public static MeasuredValue OfGrade(string grade) => new(null, grade, null);

    /// <summary>The value as invariant text, for storage and the figure ledger.</summary>
    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Grade ?? "n/a";
}

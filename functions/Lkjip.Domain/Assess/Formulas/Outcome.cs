namespace Lkjip.Domain.Assess.Formulas;

/// <summary>The outcome of a formula: a value, or the reason why there is none.</summary>
/// <param name="Value">The value, exact; null when there is none.</param>
/// <param name="Reason">The reason code; null when there is a value.</param>
public readonly record struct Outcome(decimal? Value, string? Reason)
{
    /// <summary>A value.</summary>
    public static Outcome Of(decimal value) => new(value, null);

    /// <summary>No value, and why.</summary>
    public static Outcome None(string reason) => new(null, reason);
}

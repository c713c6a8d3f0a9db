namespace Lkjip.Domain.Review;

/// <summary>What a review rule does where a value it needs is missing (nilai yang belum diisi).</summary>
/// <param name="Code">The key of its sentence.</param>
internal sealed record MissingValues(string Code)
{
    /// <summary>The rule says nothing: another rule reports the gap.</summary>
    public static MissingValues NotJudged { get; } = new("M-LEWAT");

    /// <summary>The gap is what the rule reports.</summary>
    public static MissingValues Reported { get; } = new("M-LAPOR");

    /// <summary>The missing value counts as nothing, and the rest is judged.</summary>
    public static MissingValues CountedAsZero { get; } = new("M-NOL");
}

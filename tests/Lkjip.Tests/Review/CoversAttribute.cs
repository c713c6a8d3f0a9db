namespace Lkjip.Tests.Review;

/// <summary>Says which cases of a review rule a test tries.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CoversAttribute(string code, Cases cases) : Attribute
{
    /// <summary>The rule.</summary>
    public string Code { get; } = code;

    /// <summary>The cases.</summary>
    public Cases Cases { get; } = cases;
}

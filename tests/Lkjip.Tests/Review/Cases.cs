namespace Lkjip.Tests.Review;

/// <summary>The cases that every review rule is tested on.</summary>
[Flags]
public enum Cases
{
    /// <summary>The contradiction is there, and found.</summary>
    Hit = 1,

    /// <summary>It is not there, and nothing is said.</summary>
    Miss = 2,

    /// <summary>A value the rule needs is missing.</summary>
    Missing = 4,

    /// <summary>All three.</summary>
    All = Hit | Miss | Missing,
}

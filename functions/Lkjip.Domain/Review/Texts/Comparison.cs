using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>A comparison that words state: above, at least, below, the same (perbandingan dalam kata).</summary>
/// <param name="Name">What it says, in Indonesian.</param>
/// <param name="Holds">Whether it holds of a value against another.</param>
internal sealed partial record Comparison(string Name, Func<decimal, decimal, bool> Holds)
{
    public static Comparison Above { get; } = new("lebih besar", (left, right) => left > right);

    public static Comparison AtLeast { get; } = new("sama atau lebih besar", (left, right) => left >= right);

    public static Comparison Below { get; } = new("lebih kecil", (left, right) => left < right);

    public static Comparison AtMost { get; } = new("tidak lebih besar", (left, right) => left <= right);

    public static Comparison Same { get; } = new("sama", (left, right) => left == right);

    public static Comparison Other { get; } = new("tidak sama", (left, right) => left != right);

    private static readonly (string Group, Comparison Plain, Comparison Denied)[] Groups =
    [
        ("above", Above, AtMost), ("reach", AtLeast, Below), ("below", Below, AtLeast), ("same", Same, Other), ("rise", Above, AtMost), ("fall", Below, AtLeast),
    ];

    /// <summary>What a match of words states, by its groups; "not" turns it round.</summary>
    public static Comparison? Of(Match match) =>
        Groups.Where(group => match.Groups[group.Group].Success).Select(group => match.Groups["not"].Success ? group.Denied : group.Plain).FirstOrDefault();
}

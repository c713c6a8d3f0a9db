using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.Tests.Review.Mutations;

/// <summary>A kind of slip that people make: which things it can change, and into what.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Spots">The things.</param>
/// <param name="Change">What one becomes; equal to the old text where it can't be changed.</param>
internal sealed record MutationKind(string Name, Func<JsonNode, IEnumerable<Spot>> Spots, Func<string, Random, string> Change)
{
    /// <summary>Another digit in place of one of its digits.</summary>
    public static string OtherDigit(string text, Random random)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at])).ToList();
        var at = places[random.Next(places.Count)];
        var digit = (char)('0' + ((text[at] - '0' + random.Next(1, 10)) % 10));
        return $"{text[..at]}{digit}{text[(at + 1)..]}";
    }

    /// <summary>One to three years earlier or later.</summary>
    public static string OtherYear(string text, Random random) =>
        (int.Parse(text, CultureInfo.InvariantCulture) + (random.Next(1, 4) * (random.Next(2) == 0 ? -1 : 1))).ToString(CultureInfo.InvariantCulture);

    /// <summary>One letter dropped, doubled or replaced.</summary>
    public static string OtherLetter(string text, Random random)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => char.IsLetter(text[at])).ToList();
        var at = places[random.Next(places.Count)];
        var now = random.Next(3) switch { 0 => "", 1 => $"{text[at]}{text[at]}", _ => text[at] == 'x' ? "y" : "x" };
        return text[..at] + now + text[(at + 1)..];
    }
}

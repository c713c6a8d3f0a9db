using System.Text.RegularExpressions;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>A number in a typed text, with the words that belong to it (angka dalam naskah).</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The number with its sign of money or per cent.</param>
/// <param name="Value">The number.</param>
/// <param name="Kind">What it is by its signs; a count for a bare number.</param>
/// <param name="After">The word that follows.</param>
internal sealed partial record TypedNumber(int Start, string Text, decimal Value, FigureKind Kind, string After)
{
    // Bare whole numbers below are counts of things that no ledger holds, or numbers of lists.
    private const decimal SmallestCount = 10m;
    private const decimal SmallestMoney = 1_000m;

    /// <summary>True when its sign of money would be replaced with it.</summary>
    public bool HasSign => Text.StartsWith("Rp", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when it says nothing but a small whole number.</summary>
    public bool IsPlain => Value < 1000m && Value == decimal.Truncate(Value);

    /// <summary>The numbers of a text that may be figures: no years, no small counts, none in tags.</summary>
    public static IEnumerable<TypedNumber> In(string text)
    {
        var tags = TagSyntax.Find(text).ToList();
        return Pattern().Matches(text).Where(match => !tags.Exists(tag => match.Index < tag.Start + tag.Length && tag.Start < match.Index + match.Length))
            .Select(match => Read(text, match)).OfType<TypedNumber>();
    }

    private static TypedNumber? Read(string text, Match match)
    {
        var money = match.Groups["rp"].Success;
        // Where only the number is bold, only the number is replaced.
        var from = match.Groups["mark"].Success ? match.Groups["number"].Index : match.Index;
        var kind = money ? FigureKind.Rupiah : match.Groups["percent"].Success ? FigureKind.Percent : match.Groups["points"].Success ? FigureKind.Points : FigureKind.Count;
        return NumberPattern.Parse((money ? "Rp " : "") + match.Groups["number"].Value).Number is { } number && MayBeFigure(number.Value, kind, match.Groups["number"].Value)
            ? new TypedNumber(from, text[from..(match.Index + match.Length)], number.Value, kind, Word().Match(text, match.Index + match.Length).Groups["word"].Value)
            : null;
    }

    private static bool MayBeFigure(decimal value, FigureKind kind, string written) => kind switch
    {
        FigureKind.Rupiah => value >= SmallestMoney,
        FigureKind.Count => value >= SmallestCount && !(value is >= 1900m and <= 2100m && written.Length == 4),
        _ => true,
    };

    // Not a part of a longer number, code, date or name ("3.1", "53/2014", "IV/b", "COVID-19", "Tabel 3.2" where the ledger has no such value).
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}/.,:-])(?:(?<rp>Rp)\.?\s*(?<mark>\*+)?)?(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![.,/:-]?\d)(?![\p{L}/])(?:(?<percent>\s?%|\s+persen\b)|(?<points>\s+poin\b))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G\s+(?<word>\p{L}+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}

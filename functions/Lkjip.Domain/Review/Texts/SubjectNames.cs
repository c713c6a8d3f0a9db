using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The names under which texts speak of indicators, objectives and budget items (nama yang dikenali dalam naskah).</summary>
/// <remarks>A name is its words in any case, a short name, or the abbreviation in its brackets ("TPT"); objectives and indicators also by number.</remarks>
internal sealed partial class SubjectNames
{
    private static readonly string[] Ordinals = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"];

    private readonly Dictionary<string, List<(string Name, List<string> Ids)>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Name, List<string> Ids)>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> objectives;
    private readonly Dictionary<string, string> numbered = new(StringComparer.Ordinal);

    public SubjectNames(PerformanceReport report, IReadOnlyList<BudgetNode> nodes, IReadOnlyList<string> objectives)
    {
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        this.objectives = [.. objectives];
        foreach (var indicator in report.Indicators.OrderBy(indicator => indicator.Level > IndicatorLevel.Goal))
        {
            Add(indicator.Name, indicator.Id);
            Add(indicator.ShortName, indicator.Id);
            Add(Abbreviation().Match(indicator.Name) is { Success: true } match ? match.Groups["abbreviation"].Value : null, indicator.Id);
            Add(Bracketed().Replace(indicator.Name, ""), indicator.Id);
            if (indicator.Number is { } number && indicator.Level <= IndicatorLevel.Goal)
            {
                numbered.TryAdd(number.Trim('.'), indicator.Id);
            }
        }

        foreach (var objective in report.Plan.Objectives)
        {
            Add(objective.Text, objective.Id);
        }

        foreach (var node in nodes)
        {
            // "Pelatihan" alone is a word of the language, not a name.
            Add(node.Item.Name.Contains(' ', StringComparison.Ordinal) ? node.Item.Name : null, node.Item.Id);
        }
    }

    /// <summary>The things a text names, from left to right.</summary>
    public List<Mention> In(string text)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            if (Named(text, at) is { } mention)
            {
                mentions.Add(mention);
                at = mention.End - 1;
            }
        }

        return mentions;
    }

    private Mention? Named(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(at, end - at);
        return lookup.TryGetValue(word, out var names)
            && names.FirstOrDefault(name => StandsAt(text, at, name.Name)) is { Name: { } found } named ? new Mention(named.Ids, at, found.Length)
            : word.Equals("sasaran", StringComparison.OrdinalIgnoreCase) ? Objective(text, at)
            : word.Equals("indikator", StringComparison.OrdinalIgnoreCase) ? Indicator(text, at)
            : null;
    }

    private Mention? Objective(string text, int at)
    {
        if (ObjectiveNumber().Match(text, at) is not { Success: true } match)
        {
            return null;
        }

        var place = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - 1
            : Array.IndexOf(Ordinals, match.Groups["word"].Value.ToLowerInvariant());
        return place >= 0 && place < objectives.Count ? new Mention([objectives[place]], at, match.Length) : null;
    }

    private Mention? Indicator(string text, int at) =>
        IndicatorNumber().Match(text, at) is { Success: true } match && numbered.TryGetValue(match.Groups["number"].Value, out var id)
            ? new Mention([id], at, match.Length)
            : null;

    private static bool StandsAt(string text, int at, string name) =>
        string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at + name.Length >= text.Length || !char.IsLetterOrDigit(text[at + name.Length]));

    private void Add(string? name, string id)
    {
        name = name?.Trim(' ', '.', ';', ':');
        if (string.IsNullOrEmpty(name) || name.Length < 3)
        {
            return;
        }

        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        if (!byFirstWord.TryGetValue(name[..end], out var names))
        {
            byFirstWord[name[..end]] = names = [];
        }

        var place = names.FindIndex(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (place >= 0)
        {
            names[place].Ids.Add(id);
            return;
        }

        // The longest name first: a short name may be the beginning of a long one.
        names.Insert(names.FindIndex(known => known.Name.Length < name.Length) is >= 0 and var before ? before : names.Count, (name, [id]));
    }

    [GeneratedRegex(@"\((?<abbreviation>\p{Lu}{3,8})\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\s*\(\p{Lu}{2,8}\)", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\Gsasaran(?:\s+strategis)?\s+(?:(?<number>\d)(?![\d.,]\d|\s*\()|ke-?(?<number>\d)\b|(?<word>pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ObjectiveNumber();

    [GeneratedRegex(@"\Gindikator(?:\s+kinerja)?\s+(?<number>\d(?:\.\d{1,2}){1,2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IndicatorNumber();
}

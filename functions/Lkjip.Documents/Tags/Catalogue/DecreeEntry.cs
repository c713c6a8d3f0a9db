using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A labelled part of a typed decree: "KEDUA : ...", with the points below it (bagian naskah keputusan).</summary>
/// <param name="Label">What stands before the colon; empty for text before the first label.</param>
/// <param name="Text">What stands after it.</param>
/// <param name="Points">The items of the lists and the paragraphs below it.</param>
internal sealed partial record DecreeEntry(string Label, string Text, IReadOnlyList<DecreePoint> Points)
{
    // What a point is marked with, by its place from 1.
    private static readonly Dictionary<BlockKind, Func<int, string>> Marks = new()
    {
        [BlockKind.Numbered] = n => $"{n.ToString(CultureInfo.InvariantCulture)}.",
        [BlockKind.Verses] = n => $"({n.ToString(CultureInfo.InvariantCulture)})",
        [BlockKind.Lettered] = n => $"{(char)('a' + ((n - 1) % 26))}.",
        [BlockKind.Bulleted] = _ => "–",
    };

    /// <summary>The parts of a typed text, in order. A paragraph that begins with a word and a colon opens one.</summary>
    public static IReadOnlyList<DecreeEntry> Of(IReadOnlyList<NarrativeBlock> blocks)
    {
        var entries = new List<(string Label, string Text, List<DecreePoint> Points)>();
        foreach (var block in blocks)
        {
            if (block.Text is { } text && Labelled().Match(Plain(text)) is { Success: true } match)
                entries.Add((match.Groups["label"].Value, match.Groups["text"].Value, []));
            else
                Below(entries).AddRange(Listed(block));
        }

        return [.. entries.Select(entry => new DecreeEntry(entry.Label, entry.Text, entry.Points))];
    }

    /// <summary>The text as a point, when there is one, and the points.</summary>
    public IEnumerable<DecreePoint> All => Text.Length == 0 ? Points : Points.Prepend(new DecreePoint("", Text));

    private static List<DecreePoint> Below(List<(string Label, string Text, List<DecreePoint> Points)> entries)
    {
        if (entries.Count == 0)
            entries.Add(("", "", []));
        return entries[^1].Points;
    }

    private static IEnumerable<DecreePoint> Listed(NarrativeBlock block) => Marks.TryGetValue(block.Kind, out var mark)
        ? block.Items.SelectMany((item, index) => item.Blocks.SelectMany(Listed).Prepend(new DecreePoint(mark((block.Start ?? 1) + index), Plain(item.Text))))
        : block.Text is { } text ? [new DecreePoint("", Plain(text))] : [];

    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{2,40}?)\s*:\s*(?<text>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Labelled();
}

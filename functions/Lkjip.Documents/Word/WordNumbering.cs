using System.Globalization;
using System.Xml.Linq;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Word;

/// <summary>A level of a numbering of the template.</summary>
internal sealed record NumberLevel(string Format, string Text, int Start, bool Legal, XElement Element);

/// <summary>The numberings of a template (numbering.xml).</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, (int Abstract, NumberLevel[] Levels)> byNumber = [];

    public WordNumbering(XElement? root)
    {
        Root = root;
        var abstracts = new Dictionary<int, NumberLevel[]>();
        foreach (var definition in root?.Elements(W.Ns + "abstractNum") ?? [])
        {
            abstracts[Number(definition.Attribute(W.Ns + "abstractNumId"), -1)] = Levels(definition);
        }

        foreach (var num in root?.Elements(W.Ns + "num") ?? [])
        {
            var of = Number(num.Element(W.Ns + "abstractNumId")?.Attribute(W.Val), -1);
            byNumber[Number(num.Attribute(W.Ns + "numId"), 0)] = (of, abstracts.GetValueOrDefault(of) ?? []);
        }

        LastNumber = byNumber.Keys.DefaultIfEmpty(0).Max();
        LastAbstract = abstracts.Keys.DefaultIfEmpty(0).Max();
    }

    public XElement? Root { get; }

    public int LastNumber { get; }

    public int LastAbstract { get; }

    public int AbstractOf(int number) => byNumber.TryGetValue(number, out var found) ? found.Abstract : -1;

    public IReadOnlyList<NumberLevel> LevelsOf(int number) => byNumber.TryGetValue(number, out var found) ? found.Levels : [];

    /// <summary>A number in a format of WordprocessingML.</summary>
    public static string Format(int number, string format) => format switch
    {
        "upperRoman" when number > 0 => IndonesianFormat.Roman(number),
        "lowerRoman" when number > 0 => IndonesianFormat.Roman(number).ToLowerInvariant(),
        "upperLetter" when number > 0 => new string((char)('A' + ((number - 1) % 26)), 1 + ((number - 1) / 26)),
        "lowerLetter" when number > 0 => new string((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" or "bullet" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static NumberLevel[] Levels(XElement of) =>
        [.. of.Elements(W.Ns + "lvl").OrderBy(l => Number(l.Attribute(W.Ns + "ilvl"), 0)).Select(l => new NumberLevel(
            W.Value(l.Element(W.Ns + "numFmt")) ?? "decimal",
            W.Value(l.Element(W.Ns + "lvlText")) ?? "",
            Number(l.Element(W.Ns + "start")?.Attribute(W.Val), 1),
            l.Element(W.Ns + "isLgl") is not null,
            l))];

    // What is no number is not there.
    private static int Number(XAttribute? attribute, int usual) =>
        int.TryParse((string?)attribute, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : usual;
}

/// <summary>Counts the numbered headings of a document.</summary>
internal sealed class NumberCounters(WordNumbering numbering)
{
    private readonly Dictionary<int, int[]> counts = [];

    public string Next(int number, int level)
    {
        var levels = numbering.LevelsOf(number);
        if (level >= levels.Count)
        {
            return "";
        }

        var of = numbering.AbstractOf(number);
        if (!counts.TryGetValue(of, out var now))
        {
            counts[of] = now = [.. levels.Select(l => l.Start - 1)];
        }

        now[level]++;
        for (var deeper = level + 1; deeper < now.Length; deeper++)
        {
            now[deeper] = levels[deeper].Start - 1;
        }

        return Text(levels, now, level);
    }

    private static string Text(IReadOnlyList<NumberLevel> levels, int[] now, int level)
    {
        var text = levels[level].Text;
        for (var i = 0; i <= level; i++)
        {
            var shown = WordNumbering.Format(Math.Max(now[i], levels[i].Start), levels[level].Legal ? "decimal" : levels[i].Format);
            text = text.Replace($"%{i + 1}", shown, StringComparison.Ordinal);
        }

        return text;
    }
}

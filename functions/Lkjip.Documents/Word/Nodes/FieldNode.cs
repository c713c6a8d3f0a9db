using System.Globalization;

namespace Lkjip.Documents.Word;

/// <summary>The result of a SEQ or STYLEREF field, counted anew in the order of the document.</summary>
internal sealed class FieldNode(FieldCode code, WordStyles styles) : Node
{
    public override bool IsListed => true;

    public override void Write(WordRendering to) => to.Text(code.Kind == "SEQ" ? Sequence(to) : Reference(to));

    private string Sequence(WordRendering to)
    {
        var number = to.Outline.Count(code.Argument, code.NumberAfter(@"\s") ?? 0, code.NumberAfter(@"\r"), code.Has(@"\c"));
        return code.Has(@"\h") ? "" : WordNumbering.Format(number, code.After(@"\*") switch
        {
            "ROMAN" => "upperRoman",
            "roman" => "lowerRoman",
            "ALPHABETIC" => "upperLetter",
            "alphabetic" => "lowerLetter",
            _ => "decimal",
        });
    }

    private string Reference(WordRendering to)
    {
        var name = code.Argument;
        var number = code.Has(@"\s") || code.Has(@"\n") || code.Has(@"\r") || code.Has(@"\w");
        var last = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? to.Outline.Last(h => h.Level == level, number)
            : to.Outline.Last(h => string.Equals(styles.Name(h.Style), name, StringComparison.OrdinalIgnoreCase), number);
        return number && code.Has(@"\s") ? Numeric(last) : last;
    }

    // \s leaves out what is no number: "BAB III" gives "III" (ISO/IEC 29500-1, 17.16.5.59, \t).
    private static string Numeric(string number) => number.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("").TrimEnd('.', ')');
}

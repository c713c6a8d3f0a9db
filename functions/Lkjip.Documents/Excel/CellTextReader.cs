using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads the tags in the text of a cell; sections that do not end in the cell are left to the rows.</summary>
internal sealed class CellTextReader(List<Finding> findings, List<TagUse> uses)
{
    /// <summary>The pieces of a cell; opening and closing tags of rows go to <paramref name="rowTags"/>.</summary>
    public IReadOnlyList<CellPiece> Read(IReadOnlyList<(string Style, string Text)> runs, string place, List<(Tag Tag, string Place)> rowTags)
    {
        var frames = new Stack<(SectionOpenTag? Tag, string Style, List<CellPiece> Pieces, int RowTag)>();
        frames.Push((null, "", [], 0));
        foreach (var piece in Flat(runs, place))
        {
            var tag = (piece as TagPiece)?.Tag;
            if (tag is SectionOpenTag opening)
            {
                frames.Push((opening, piece.Style, [], rowTags.Count));
            }
            else if (tag is SectionCloseTag closing && frames.Peek().Tag is { } current && (closing.Name.Length == 0 || closing.Name == current.Name))
            {
                var (open, style, inner, _) = frames.Pop();
                frames.Peek().Pieces.Add(new SectionPiece(style, open!, inner));
            }
            else if (tag is SectionCloseTag)
            {
                rowTags.Add((tag, place));
            }
            else
            {
                frames.Peek().Pieces.Add(piece);
            }
        }

        var rest = frames.Reverse().ToList();
        rowTags.AddRange(rest.Skip(1).Select(frame => ((Tag)frame.Tag!, place)));
        return [.. rest.SelectMany(frame => frame.Pieces)];
    }

    private IEnumerable<CellPiece> Flat(IReadOnlyList<(string Style, string Text)> runs, string place)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var at = 0;
        foreach (var span in TagSyntax.Find(text).ToList())
        {
            foreach (var piece in Texts(runs, at, span.Start))
                yield return piece;
            at = span.Start + span.Length;
            if (Tag(text, span, place) is { } tag)
                yield return new TagPiece(StyleAt(runs, span.Start), tag);
        }

        foreach (var piece in Texts(runs, at, text.Length))
            yield return piece;
    }

    private Tag? Tag(string text, TagSpan span, string place)
    {
        var source = text.Substring(span.Start, span.Length);
        if (!span.IsWhole)
            return Refuse("T-BRACE", place, source, text);
        var parse = TagSyntax.Parse(source);
        if (parse.Tag is null)
        {
            var failure = parse.Failure(place);
            findings.Add(failure with { Arguments = new Dictionary<string, string>(failure.Arguments, StringComparer.Ordinal) { ["around"] = Short(text) } });
            return null;
        }

        if (parse.Tag is CommentTag)
            return null;
        if (parse.Tag is PictureTag)
            return Refuse("T-PICTURE", place, source, text);
        if (parse.Tag is SectionOpenTag { Columns: true })
            return Refuse("T-COLUMN", place, source, text);
        if (parse.Tag is not SectionCloseTag)
            uses.Add(new TagUse(parse.Tag.Name, source, place));
        return parse.Tag;
    }

    private Tag? Refuse(string code, string place, string source, string text)
    {
        findings.Add(TemplateFinding.Of(code, place, source, ("around", Short(text))));
        return null;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static IEnumerable<CellPiece> Texts(IReadOnlyList<(string Style, string Text)> runs, int from, int to)
    {
        var start = 0;
        foreach (var (style, text) in runs)
        {
            var (first, last) = (Math.Max(from, start), Math.Min(to, start + text.Length));
            if (first < last)
                yield return new TextPiece(style, text[(first - start)..(last - start)]);
            start += text.Length;
        }
    }

    private static string StyleAt(IReadOnlyList<(string Style, string Text)> runs, int position)
    {
        var start = 0;
        foreach (var (style, text) in runs)
        {
            start += text.Length;
            if (position < start)
                return style;
        }

        return "";
    }
}

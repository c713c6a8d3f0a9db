using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads the tags in the text of a cell; sections that do not end in the cell are left to the rows and columns.</summary>
internal sealed class CellTextReader(List<Finding> findings, List<TagUse> uses, TagDelimiters delimiters)
{
    /// <summary>True when a text holds a tag.</summary>
    public bool HasTag(string text) => TagSyntax.Find(text, delimiters).Any();

    /// <summary>The pieces of a cell.</summary>
    /// <param name="runs">Its text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="column">Its column.</param>
    /// <param name="rowTags">Receives the tags that open and close rows and columns, in their order.</param>
    public IReadOnlyList<CellPiece> Read(IReadOnlyList<(string Style, string Text)> runs, string place, int column, List<CellTag> rowTags)
    {
        var frames = new Stack<Frame>();
        frames.Push(new Frame(null, "", rowTags.Count));
        foreach (var piece in Flat(runs, place))
        {
            var tag = (piece as TagPiece)?.Tag;
            if (tag is SectionOpenTag opening)
                frames.Push(new Frame(opening, piece.Style, rowTags.Count));
            else if (tag is SectionCloseTag closing && frames.Peek().Tag is { } current && (closing.Name.Length == 0 || closing.Name == current.Name))
                Close(frames, closing, place, column, rowTags);
            else if (tag is SectionCloseTag)
                rowTags.Add(new CellTag(tag, place, column));
            else
                frames.Peek().Pieces.Add(piece);
        }

        // In the order they were opened: each before what was found inside it.
        var rest = frames.Reverse().ToList();
        foreach (var (i, frame) in rest.Skip(1).Index())
            rowTags.Insert(Math.Min(frame.RowTag + i, rowTags.Count), new CellTag(frame.Tag!, place, column));
        IReadOnlyList<CellPiece> pieces = [.. rest.SelectMany(frame => frame.Pieces)];
        CheckBlocks(pieces, runs, place);
        return pieces;
    }

    /// <summary>The pieces of a text outside cells, where a section must end where it began.</summary>
    public IReadOnlyList<CellPiece> ReadWhole(string text, string place)
    {
        var tags = new List<CellTag>();
        var pieces = Read([("", text)], place, 0, tags);
        findings.AddRange(tags.Select(tag => tag.Tag switch
        {
            SectionOpenTag { Columns: true } => TemplateFinding.Of("T-COLUMN", place, tag.Tag.Source, ("around", Short(text))),
            SectionOpenTag => TemplateFinding.Of("T-UNCLOSED", place, tag.Tag.Source, ("name", tag.Tag.Name), ("around", Short(text))),
            _ => TemplateFinding.Of("T-UNOPENED", place, tag.Tag.Source, ("around", Short(text))),
        }));
        return pieces;
    }

    /// <summary>A text cut short for a message.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    // A column tag that ends in its cell repeats the column of that cell.
    private static void Close(Stack<Frame> frames, SectionCloseTag closing, string place, int column, List<CellTag> rowTags)
    {
        var frame = frames.Pop();
        if (!frame.Tag!.Columns)
        {
            frames.Peek().Pieces.Add(new SectionPiece(frame.Style, frame.Tag, frame.Pieces));
            return;
        }

        frames.Peek().Pieces.AddRange(frame.Pieces);
        rowTags.Insert(Math.Min(frame.RowTag, rowTags.Count), new CellTag(frame.Tag, place, column));
        rowTags.Add(new CellTag(closing, place, column));
    }

    private void CheckBlocks(IReadOnlyList<CellPiece> pieces, IReadOnlyList<(string Style, string Text)> runs, string place)
    {
        if (pieces.Count(piece => piece is not TextPiece words || !string.IsNullOrWhiteSpace(words.Text)) == 1 && pieces.Any(piece => piece is TagPiece))
            return;
        foreach (var tag in Tags(pieces).Where(tag => tag is BlockTag))
            findings.Add(TemplateFinding.Of("T-BLOCK", place, tag.Source, ("around", Short(string.Concat(runs.Select(run => run.Text))))));
    }

    private static IEnumerable<Tag> Tags(IEnumerable<CellPiece> pieces) => pieces.SelectMany(piece => piece switch
    {
        TagPiece tag => [tag.Tag],
        SectionPiece section => Tags(section.Pieces),
        _ => [],
    });

    private IEnumerable<CellPiece> Flat(IReadOnlyList<(string Style, string Text)> runs, string place)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var at = 0;
        foreach (var span in TagSyntax.Find(text, delimiters).ToList())
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
        if (parse.Tag is ChartTag)
            return Refuse("T-CHART", place, source, text);
        if (parse.Tag is not SectionCloseTag)
            uses.Add(new TagUse(parse.Tag.Name, source, place));
        return parse.Tag;
    }

    private Tag? Refuse(string code, string place, string source, string text)
    {
        findings.Add(TemplateFinding.Of(code, place, source, ("around", Short(text))));
        return null;
    }

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

    private sealed record Frame(SectionOpenTag? Tag, string Style, int RowTag)
    {
        public List<CellPiece> Pieces { get; } = [];
    }
}

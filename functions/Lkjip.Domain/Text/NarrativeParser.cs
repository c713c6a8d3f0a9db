using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>Reads text with light markup into the blocks of a narrative. Every text has a reading; none is refused.</summary>
internal sealed class NarrativeParser(string text)
{
    // Deeper lists than any report has; a text that is moved in line by line stays text.
    private const int Deepest = 8;

    private readonly NarrativeLine[] lines = [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(NarrativeLine.Of)];
    private int at;

    /// <summary>The blocks.</summary>
    public IReadOnlyList<NarrativeBlock> Blocks() => [.. Blocks(0, 0)];

    private IEnumerable<NarrativeBlock> Blocks(int indent, int depth)
    {
        while (Ahead() < lines.Length && lines[Ahead()].Indent >= indent)
        {
            at = Ahead();
            yield return Block(depth);
        }
    }

    private NarrativeBlock Block(int depth)
    {
        var line = lines[at];
        return line.Kind switch
        {
            BlockKind.Paragraph => new NarrativeBlock { Text = Joined(_ => true, next => next.Kind == BlockKind.Paragraph) },
            BlockKind.Quote => new NarrativeBlock { Kind = line.Kind, Text = Joined(_ => true, next => next.Kind == BlockKind.Quote) },
            BlockKind.Heading => new NarrativeBlock { Kind = line.Kind, Text = TextBelow(line) },
            BlockKind.Table => Placed(new NarrativeBlock { Kind = line.Kind, TableId = line.Placed }),
            BlockKind.Photo => Placed(new NarrativeBlock { Kind = line.Kind, PhotoId = line.Placed }),
            _ => List(line, depth),
        };
    }

    private NarrativeBlock Placed(NarrativeBlock block)
    {
        at++;
        return block;
    }

    private NarrativeBlock List(NarrativeLine first, int depth)
    {
        var items = new List<NarrativeItem>();
        var number = first.Number;
        do
        {
            number = lines[at].Number;
            var itemText = TextBelow(lines[at]);
            items.Add(new NarrativeItem { Text = itemText, Blocks = depth < Deepest ? [.. Blocks(first.Indent + 1, depth + 1)] : [] });
        }
        while (GoesOn(first, number));
        return new NarrativeBlock { Kind = first.Kind, Items = items, Start = first.Number == 1 ? null : first.Number };
    }

    // After one empty line a list goes on when its numbers do; two empty lines end it.
    private bool GoesOn(NarrativeLine first, int number)
    {
        var next = Ahead();
        var goesOn = next < lines.Length && lines[next].Kind == first.Kind && lines[next].Indent == first.Indent
            && (next == at || (next == at + 1 && (!first.Mark!.Counts || lines[next].Number == number + 1)));
        at = goesOn ? next : at;
        return goesOn;
    }

    // A heading or an item: what is moved in right below it belongs to its text.
    private string TextBelow(NarrativeLine line) => Joined(_ => true, next => next.Kind == BlockKind.Paragraph && next.Indent > line.Indent);

    private string Joined(Func<NarrativeLine, bool> first, Func<NarrativeLine, bool> further)
    {
        var joined = new List<string>();
        for (var belongs = first; at < lines.Length && !lines[at].IsBlank && belongs(lines[at]); belongs = further, at++)
            joined.Add(lines[at].Text);
        return string.Join('\n', joined);
    }

    /// <summary>The place of the next line with something on it.</summary>
    private int Ahead()
    {
        var ahead = at;
        while (ahead < lines.Length && lines[ahead].IsBlank)
            ahead++;
        return ahead;
    }
}

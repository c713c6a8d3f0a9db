using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>What a piece of XML ends with, as far as it says.</summary>
internal enum Ending
{
    /// <summary>Neither.</summary>
    Open,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A table, after which a cell or a header needs a paragraph.</summary>
    Table,
}

/// <summary>XML that never changes.</summary>
internal sealed class StaticNode : Node
{
    private readonly StaticXml xml;
    private readonly string text;

    /// <summary>A piece of XML.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="text">The text that it shows, for headings.</param>
    /// <param name="ending">What it ends with.</param>
    public StaticNode(string xml, string text = "", Ending ending = Ending.Open)
        : this(new StaticXml(xml), text, ending)
    {
    }

    private StaticNode(StaticXml xml, string text, Ending ending) => (this.xml, this.text, Ending) = (xml, text, ending);

    public Ending Ending { get; }

    public override void Write(WordRendering to)
    {
        to.Out.Static(xml);
        to.Said(text);
        if (Ending != Ending.Open)
        {
            to.EndsWithParagraph = Ending == Ending.Paragraph;
        }
    }

    /// <summary>The nodes, with one in the place of static ones that follow each other.</summary>
    public static IEnumerable<Node> Joined(IEnumerable<Node> nodes)
    {
        var run = new List<StaticNode>();
        foreach (var node in nodes)
        {
            if (node is StaticNode piece)
            {
                run.Add(piece);
                continue;
            }

            if (run.Count > 0)
            {
                yield return Join(run);
                run.Clear();
            }

            yield return node;
        }

        if (run.Count > 0)
        {
            yield return Join(run);
        }
    }

    private static StaticNode Join(List<StaticNode> run)
    {
        if (run.Count == 1)
        {
            return run[0];
        }

        var ending = run.FindLast(piece => piece.Ending != Ending.Open)?.Ending ?? Ending.Open;
        return new StaticNode(StaticXml.Join([.. run.Select(piece => piece.xml)]), string.Concat(run.Select(piece => piece.text)), ending);
    }
}

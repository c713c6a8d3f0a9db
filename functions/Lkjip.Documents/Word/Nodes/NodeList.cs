namespace Lkjip.Documents.Word;

/// <summary>Instructions that are carried out one after the other.</summary>
internal sealed class NodeList
{
    private readonly Node[] nodes;

    /// <summary>Unfolds the nodes and makes one of static ones that follow each other.</summary>
    public NodeList(IEnumerable<Node> nodes)
    {
        var flat = new List<Node>();
        foreach (var node in nodes)
        {
            node.Unfold(flat);
        }

        this.nodes = [.. StaticNode.Joined(flat)];
        IsListed = Array.Exists(this.nodes, node => node.IsListed);
    }

    public bool IsListed { get; }

    public IReadOnlyList<Node> Nodes => nodes;

    /// <summary>True when it surely ends with a paragraph.</summary>
    public bool EndsWithParagraph => nodes is [.., StaticNode { Ending: Ending.Paragraph }];

    public void Write(WordRendering to)
    {
        if (to.OnlyLists)
        {
            WriteListed(to);
            return;
        }

        foreach (var node in nodes)
        {
            node.Write(to);
        }
    }

    public bool Prints(WordRendering to)
    {
        foreach (var node in nodes)
        {
            if (node.Prints(to))
            {
                return true;
            }
        }

        return false;
    }

    // The first pass needs the text of headings, and nothing of what has none.
    private void WriteListed(WordRendering to)
    {
        foreach (var node in nodes)
        {
            if (to.Listens || node.IsListed)
            {
                node.Write(to);
            }
        }
    }
}

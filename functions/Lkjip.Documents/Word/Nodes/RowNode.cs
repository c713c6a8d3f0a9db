namespace Lkjip.Documents.Word;

/// <summary>A row of a table.</summary>
/// <param name="content">The row.</param>
/// <param name="isPlain">True when the table has no repeated columns and no merged cells.</param>
internal sealed class RowNode(NodeList content, bool isPlain) : Node
{
    public override bool IsListed => content.IsListed;

    public override void Write(WordRendering to)
    {
        to.Table!.Rows++;
        to.Table.Column = 0;
        content.Write(to);
    }

    public override void Unfold(List<Node> to)
    {
        if (isPlain)
        {
            to.AddRange(content.Nodes);
        }
        else
        {
            to.Add(this);
        }
    }
}

namespace Lkjip.Documents.Word;

/// <summary>An instruction of a compiled part.</summary>
internal abstract class Node
{
    /// <summary>True when headings, captions or counted fields may come from it: the first pass reads only these.</summary>
    public virtual bool IsListed => false;

    public abstract void Write(WordRendering to);

    /// <summary>True when it would print something here.</summary>
    public virtual bool Prints(WordRendering to) => true;

    /// <summary>Adds what it comes to, where that is simpler than the node itself.</summary>
    public virtual void Unfold(List<Node> to) => to.Add(this);
}

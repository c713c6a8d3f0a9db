using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>The scopes that are open at one place, looked up from the innermost outwards (tumpukan lingkup).</summary>
/// <remarks>Every frame of a loop also knows <c>no</c>, <c>jumlah</c>, <c>pertama</c>, <c>terakhir</c>; an item's own tag of that name wins.</remarks>
internal sealed class ScopeStack
{
    private readonly List<ScopeFrame> frames = [];

    /// <summary>A stack with the tags of the whole document.</summary>
    public ScopeStack(TagScope root) => Push(root, 0, 0);

    /// <summary>How many frames are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The open frames, outermost first.</summary>
    public IReadOnlyList<ScopeFrame> Frames => Depth == frames.Count ? frames : frames[..Depth];

    /// <summary>The frame so many steps out from the innermost; the outermost when there are not so many.</summary>
    public ScopeFrame Outward(int steps) => frames[Math.Max(0, Depth - 1 - steps)];

    /// <summary>Enters the scope of a group.</summary>
    public void Push(TagScope scope) => Push(scope, 0, 0);

    /// <summary>Enters an item of a loop.</summary>
    /// <param name="scope">The item's tags.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">How many items there are.</param>
    public void Push(TagScope scope, int number, int count)
    {
        if (Depth == frames.Count)
            frames.Add(new ScopeFrame());
        frames[Depth++].Open(scope, number, count);
    }

    /// <summary>Leaves the innermost scope.</summary>
    public void Pop() => Depth--;

    /// <summary>The value of a name; null when it is unknown or missing.</summary>
    public TagValue? Find(string name) => Find(new TagName(name));

    /// <summary>The value of a name; null when it is unknown or missing.</summary>
    public TagValue? Find(TagName name)
    {
        for (var at = Depth - 1; at >= 0; at--)
        {
            if (frames[at].TryFind(name, out var value))
                return value;
        }

        return null;
    }

    /// <summary>True when some open scope has the name, whether or not there is a value.</summary>
    public bool Knows(string name) => FrameOf(name) is not null;

    /// <summary>The innermost frame that has the first part of the name.</summary>
    public ScopeFrame? FrameOf(string name) => FrameOf(new TagName(name));

    /// <summary>The innermost frame that has the first part of the name.</summary>
    public ScopeFrame? FrameOf(TagName name)
    {
        for (var at = Depth - 1; at >= 0; at--)
        {
            if (frames[at].Knows(name))
                return frames[at];
        }

        return null;
    }
}

namespace Lkjip.Documents.Tags;

/// <summary>The names of the tags of a scope (nama-nama tag); scopes of one kind, such as the rows of a table, share them.</summary>
public sealed class TagNames
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);

    /// <summary>The names of a kind of scope.</summary>
    public TagNames(IEnumerable<string> names)
    {
        foreach (var name in names)
            slots.Add(name, slots.Count);
        IsShared = true;
    }

    internal TagNames()
    {
    }

    /// <summary>The names, in the order they were added.</summary>
    public IReadOnlyCollection<string> All => slots.Keys;

    /// <summary>False for the names of a single scope, which may still grow.</summary>
    internal bool IsShared { get; }

    /// <summary>The place of a name; -1 when it is not among them.</summary>
    internal int SlotOf(string name) => slots.GetValueOrDefault(name, -1);

    internal void Add(string name) => slots.Add(name, slots.Count);
}

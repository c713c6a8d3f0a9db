namespace Lkjip.Documents.Tags;

/// <summary>Tags by name: what a template can ask for at one place (lingkup tag).</summary>
/// <remarks>
/// Values are made when they are asked for and kept; threads may ask at once. Scopes do not know their outer scope; the renderer
/// keeps the stack.
/// </remarks>
public sealed class TagScope
{
    private static readonly object Missing = new();

    private readonly TagNames names;
    private readonly ITagSource? source;

    // Null for a value that was not made yet; how it is made, itself, or Missing.
    private object?[] values;
    private bool takesAnyName;

    /// <summary>A scope to which tags are added.</summary>
    public TagScope() => (names, values) = (new TagNames(), []);

    /// <summary>A scope with shared names, such as the row of a table.</summary>
    /// <param name="names">The names.</param>
    /// <param name="values">The value of each; null is missing.</param>
    public TagScope(TagNames names, IReadOnlyList<TagValue?> values) => (this.names, this.values) = (names, [.. values.Select(value => value ?? Missing)]);

    internal TagScope(TagNames names, ITagSource source) => (this.names, this.source, values) = (names, source, new object?[names.All.Count]);

    /// <summary>The names in this scope, in the order they were added.</summary>
    public IReadOnlyCollection<string> Names => names.All;

    /// <summary>Adds a tag whose value is made on demand; null is a value that is missing.</summary>
    public TagScope Add(string name, Func<TagValue?> value) => Keep(name, value);

    /// <summary>Adds a tag; null is a value that is missing.</summary>
    public TagScope Add(string name, TagValue? value) => Keep(name, value ?? Missing);

    /// <summary>Adds a text tag; null or empty is a value that is missing.</summary>
    public TagScope Add(string name, string? text) => Add(name, string.IsNullOrEmpty(text) ? null : new TextValue(text));

    /// <summary>Lets every other name be known too, without a value: for groups whose names only a report decides.</summary>
    public TagScope AddAnyOther()
    {
        takesAnyName = true;
        return this;
    }

    /// <summary>True when the scope has the first part of a dotted name, whether or not there is a value.</summary>
    public bool Knows(string name) => Knows(new TagName(name));

    /// <summary>The value of a dotted name, or null when it is unknown or missing.</summary>
    public TagValue? Find(string name) => Find(new TagName(name));

    internal bool Knows(TagName name) => takesAnyName || name.SlotIn(names) >= 0;

    internal TagValue? Find(TagName name)
    {
        if (name.SlotIn(names) is not (>= 0 and var slot))
            return null;
        var value = ValueAt(slot);
        return name.Rest is null ? value : (value as ScopeValue)?.Scope.Find(name.Rest);
    }

    private TagScope Keep(string name, object value)
    {
        names.Add(name);
        var count = names.All.Count;
        if (count > values.Length)
            Array.Resize(ref values, Math.Max(8, 2 * values.Length));
        values[count - 1] = value;
        return this;
    }

    private TagValue? ValueAt(int slot)
    {
        var known = values[slot];
        if (known is TagValue value)
            return value;
        if (known == Missing)
            return null;
        object made = (known is Func<TagValue?> make ? make() : source!.ValueAt(slot)) ?? Missing;
        // The first to come is kept, so that all see one and the same list.
        var before = Interlocked.CompareExchange(ref values[slot], made, known);
        return (before == known ? made : before) as TagValue;
    }
}

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
    private Func<string, bool>? knowsOther;
    private Func<string, TagValue?>? otherValue;

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

    /// <summary>Lets other names be known too: for groups whose names only a report decides.</summary>
    /// <param name="knows">The other names; null for every name.</param>
    /// <param name="value">What such a name stands for; null for names without a value.</param>
    public TagScope AddAnyOther(Func<string, bool>? knows = null, Func<string, TagValue?>? value = null)
    {
        knowsOther = knows ?? (_ => true);
        otherValue = value;
        return this;
    }

    /// <summary>True when the scope has the first part of a dotted name, whether or not there is a value.</summary>
    public bool Knows(string name) => Knows(new TagName(name));

    /// <summary>The value of a dotted name, or null when it is unknown or missing.</summary>
    public TagValue? Find(string name) => Find(new TagName(name));

    internal bool Knows(TagName name) => name.SlotIn(names) >= 0 || knowsOther?.Invoke(name.First) == true;

    internal TagValue? Find(TagName name) => TryFind(name, out var value) ? value : null;

    /// <summary>Looks a name up once; false when the scope does not have its first part.</summary>
    internal bool TryFind(TagName name, out TagValue? value)
    {
        var slot = name.SlotIn(names);
        value = null;
        if (slot < 0 && knowsOther?.Invoke(name.First) != true)
            return false;
        value = slot >= 0 ? ValueAt(slot) : otherValue?.Invoke(name.First);
        if (name.Rest is not null)
            value = value is ListValue { Members: { } members } ? members.Find(name.Rest.Text) : (value as ScopeValue)?.Scope.Find(name.Rest);
        return true;
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

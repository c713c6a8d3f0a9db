namespace Lkjip.Documents.Tags;

/// <summary>Tags by name: what a template can ask for at one place (lingkup tag).</summary>
/// <remarks>Values are made when they are asked for and kept. Scopes do not know their outer scope; the renderer keeps the stack.</remarks>
public sealed class TagScope
{
    private readonly Dictionary<string, Lazy<TagValue?>> values = new(StringComparer.Ordinal);

    private bool takesAnyName;

    /// <summary>The names in this scope, in the order they were added.</summary>
    public IReadOnlyCollection<string> Names => values.Keys;

    /// <summary>Adds a tag whose value is made on demand; null is a value that is missing.</summary>
    public TagScope Add(string name, Func<TagValue?> value)
    {
        values.Add(name, new Lazy<TagValue?>(value));
        return this;
    }

    /// <summary>Adds a tag; null is a value that is missing.</summary>
    public TagScope Add(string name, TagValue? value) => Add(name, () => value);

    /// <summary>Adds a text tag; null or empty is a value that is missing.</summary>
    public TagScope Add(string name, string? text) => Add(name, string.IsNullOrEmpty(text) ? null : new TextValue(text));

    /// <summary>Lets every other name be known too, without a value: for groups whose names only a report decides.</summary>
    public TagScope AddAnyOther()
    {
        takesAnyName = true;
        return this;
    }

    /// <summary>True when the scope has the first part of a dotted name, whether or not there is a value.</summary>
    public bool Knows(string name) => takesAnyName || values.ContainsKey(First(name));

    /// <summary>The value of a dotted name, or null when it is unknown or missing.</summary>
    public TagValue? Find(string name)
    {
        if (!values.TryGetValue(First(name), out var lazy))
        {
            return null;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? lazy.Value : (lazy.Value as ScopeValue)?.Scope.Find(name[(dot + 1)..]);
    }

    private static string First(string name) => name.Split('.', 2)[0];
}

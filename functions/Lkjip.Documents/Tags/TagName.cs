namespace Lkjip.Documents.Tags;

/// <summary>A dotted name in a template, taken apart once (nama tag).</summary>
/// <remarks>It remembers where the last few kinds of scopes keep it. Threads may share it.</remarks>
internal sealed class TagName : IEquatable<TagName>
{
    /// <summary>The names of the position in a loop.</summary>
    public static readonly IReadOnlyList<string> Positions = ["no", "jumlah", "pertama", "terakhir"];

    // More than loops in loops have; the tables of each report are kinds of their own.
    private const int Remembered = 8;

    private readonly string first;
    private Place[] places = [];

    public TagName(string text)
    {
        Text = text;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        first = dot < 0 ? text : text[..dot];
        IsPosition = Positions.Contains(text, StringComparer.Ordinal);
        Rest = dot < 0 ? null : new TagName(text[(dot + 1)..]);
    }

    /// <summary>The whole name.</summary>
    public string Text { get; }

    /// <summary>What stands before the first dot.</summary>
    public string First => first;

    /// <summary>True for the names of the position in a loop.</summary>
    public bool IsPosition { get; }

    /// <summary>What stands after the first dot; null for nothing.</summary>
    public TagName? Rest { get; }

    /// <summary>The place of its first part among the names of a scope; -1 when it is not there.</summary>
    public int SlotIn(TagNames names)
    {
        if (!names.IsShared)
            return names.SlotOf(first);
        var known = places;
        foreach (var place in known)
        {
            if (ReferenceEquals(place.Names, names))
                return place.Slot;
        }

        var slot = names.SlotOf(first);
        places = [.. known.Length < Remembered ? known : known[1..], new Place(names, slot)];
        return slot;
    }

    public bool Equals(TagName? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as TagName);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private readonly record struct Place(TagNames Names, int Slot);
}

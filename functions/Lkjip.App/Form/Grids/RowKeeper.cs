namespace Lkjip.App.Form.Grids;

/// <summary>Adds, removes and moves the rows of a table (pengatur baris).</summary>
internal abstract class RowKeeper
{
    /// <summary>True when rows have an id; false when they are known by their number only.</summary>
    public abstract bool HasIds { get; }

    /// <summary>Adds a row with this key; false where that cannot be.</summary>
    /// <param name="key">The key of the new row.</param>
    /// <param name="after">The row it comes after; null for the end.</param>
    /// <param name="within">The row it belongs to, in a tree; null for the top.</param>
    public abstract bool Add(string key, string? after, string? within);

    /// <summary>Removes a row; false when there is none.</summary>
    public abstract bool Remove(string key);

    /// <summary>Moves a row; false where that cannot be.</summary>
    /// <param name="key">The row.</param>
    /// <param name="after">The row it is to come after; null for the first place.</param>
    public abstract bool Move(string key, string? after);
}

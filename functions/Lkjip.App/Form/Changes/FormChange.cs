namespace Lkjip.App.Form.Changes;

/// <summary>One change of the form (perubahan isian).</summary>
/// <param name="Op">What is done: "set", "add", "remove", "move".</param>
/// <param name="Address">The cell "grid/row/column" to set, or the row "grid/row" to add, remove or move.</param>
internal sealed record FormChange(string Op, string Address)
{
    /// <summary>Sets a cell.</summary>
    public const string Set = "set";

    /// <summary>Adds a row.</summary>
    public const string Add = "add";

    /// <summary>Removes a row.</summary>
    public const string Remove = "remove";

    /// <summary>Moves a row.</summary>
    public const string Move = "move";

    /// <summary>What the cell held when the person began to type, or what the row was called that is removed or moved; null for whatever is there.</summary>
    public string? Before { get; init; }

    /// <summary>What was typed.</summary>
    public string Value { get; init; } = "";

    /// <summary>The key of the row that an added or moved row comes after; null for the end of added, the top of moved rows.</summary>
    public string? After { get; init; }

    /// <summary>The key of the row that an added row belongs to, in a tree.</summary>
    public string? Within { get; init; }
}

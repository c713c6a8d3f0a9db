namespace Lkjip.App.Form.Changes;

/// <summary>What became of a change (hasil perubahan isian).</summary>
/// <param name="Change">The change.</param>
/// <param name="State">"applied", "same", "invalid", "conflict" or "unknown".</param>
internal sealed record ChangeResult(FormChange Change, string State)
{
    /// <summary>It was made.</summary>
    public const string Applied = "applied";

    /// <summary>It stands there already.</summary>
    public const string Same = "same";

    /// <summary>It cannot be read; nothing was changed.</summary>
    public const string Invalid = "invalid";

    /// <summary>Somebody else has changed the cell; nothing was changed.</summary>
    public const string Conflict = "conflict";

    /// <summary>There is no such cell or row any more.</summary>
    public const string Unknown = "unknown";

    /// <summary>What is wrong and what to do, in Indonesian; null when nothing is.</summary>
    public string? Message { get; init; }

    /// <summary>What stands there instead, at a conflict.</summary>
    public string? Theirs { get; init; }

    /// <summary>True when the report now holds what was asked for.</summary>
    public bool Stands => State is Applied or Same;
}

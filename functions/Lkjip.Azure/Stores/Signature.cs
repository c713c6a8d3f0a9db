namespace Lkjip.Azure.Stores;

/// <summary>A signature under a version of a report (tanda tangan): a record of who approved which data and documents, and when.</summary>
/// <remarks>It is not an electronic signature under Indonesian law (BSrE).</remarks>
public sealed record Signature
{
    /// <summary>Given behind the link in a notice.</summary>
    public const string ByLink = "link";

    /// <summary>Given by somebody who was signed in.</summary>
    public const string BySignIn = "signIn";

    /// <summary>The version that was signed.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the signatory in the report.</summary>
    public required string SignatoryId { get; init; }

    /// <summary>The name, as the report has it; the position where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>The position, as the report has it.</summary>
    public required string Position { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who acted: the name behind the link, or of the one who was signed in.</summary>
    public required string By { get; init; }

    /// <summary>Behind a link or signed in.</summary>
    public required string Via { get; init; }

    /// <summary>SHA-256 of the data of the version, lower-case hex.</summary>
    public required string DataSha256 { get; init; }

    /// <summary>SHA-256 of the documents of the version that there were, by file name.</summary>
    public required IReadOnlyDictionary<string, string> Documents { get; init; }

    /// <summary>What the signatory wrote.</summary>
    public string? Note { get; init; }

    /// <summary>When the report was returned afterwards, which ended the signature; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>True while the signature counts.</summary>
    public bool Stands => EndedAt is null;
}

namespace Lkjip.Azure.Stores;

/// <summary>One line of the history of a report (riwayat): append-only.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="What">What: "version" for new data, one of the words below, otherwise the state it was moved to.</param>
/// <param name="Version">The version then.</param>
/// <param name="State">The state afterwards.</param>
/// <param name="Reason">Why, as the person wrote it.</param>
public sealed record HistoryEntry(DateTimeOffset At, string By, string What, int Version, string State, string? Reason)
{
    /// <summary>A signatory signed.</summary>
    public const string Signed = "signed";

    /// <summary>A signatory was asked to sign.</summary>
    public const string AskedToSign = "askedToSign";

    /// <summary>The link in a notice was revoked.</summary>
    public const string LinkRevoked = "linkRevoked";

    /// <summary>A notice goes out again, with a new link.</summary>
    public const string NoticeAgain = "noticeAgain";

    /// <summary>The signed document was handed back.</summary>
    public const string HandedBack = "handedBack";

    /// <summary>Whom or what it is about, where the words above do not say it: a signatory, the hash of a document.</summary>
    public string? Subject { get; init; }

    /// <summary>How it was done, such as behind a link.</summary>
    public string? Via { get; init; }

    /// <summary>What changed in the data, before and after, as JSON within the bounds of a row; null for a first version and for moves.</summary>
    public string? Changes { get; init; }
}

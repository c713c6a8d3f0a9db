using System.Globalization;
using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>One line of the ledger of mails: a signatory is told of a version once for each purpose (pemberitahuan).</summary>
public sealed record Notice
{
    /// <summary>Nothing was tried yet, or the service asked to come back later.</summary>
    public const string Planned = "planned";

    /// <summary>Somebody is sending it, or stopped while sending.</summary>
    public const string Sending = "sending";

    /// <summary>The mail service took it.</summary>
    public const string Sent = "sent";

    /// <summary>The mail service refused it.</summary>
    public const string Refused = "refused";

    /// <summary>The request went out and no clear answer came; only a person may send it again.</summary>
    public const string Unknown = "unknown";

    /// <summary>The purpose of a notice that a report was handed in: to read it and to remark on it.</summary>
    public const string Read = "read";

    /// <summary>The purpose of a notice that a signature is asked for.</summary>
    public const string Sign = "sign";

    /// <summary>The report.</summary>
    public required ReportKey Report { get; init; }

    /// <summary>The version it tells of.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the signatory.</summary>
    public required string SignatoryId { get; init; }

    /// <summary>What for: read or sign.</summary>
    public string Purpose { get; init; } = Read;

    /// <summary>Counts the links that were given out: only that of the last mail works.</summary>
    public int Serial { get; init; } = 1;

    /// <summary>When the job that asked was written; of several, the last one counts.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When the link was revoked; null while it works.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The address.</summary>
    public required string To { get; init; }

    /// <summary>planned, sending, sent, refused or unknown.</summary>
    public required string State { get; init; }

    /// <summary>Why it was refused or is unknown.</summary>
    public string? Reason { get; init; }

    /// <summary>Not before this time, when the service asked to wait.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>How often sending began.</summary>
    public int Attempts { get; init; }

    /// <summary>When it last moved.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Names the mail in the outside service and in file names, the same at each attempt.</summary>
    public string CorrelationId => string.Create(CultureInfo.InvariantCulture,
        $"{Report.Agency}.{Report.Period}.v{Version}.{SignatoryId}{(Purpose == Sign ? ".ttd" : "")}{(Serial == 1 ? "" : $".{Serial}")}");

    internal ETag ETag { get; init; }
}

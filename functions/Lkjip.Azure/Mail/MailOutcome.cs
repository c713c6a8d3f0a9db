namespace Lkjip.Azure.Mail;

/// <summary>What became of a mail.</summary>
public enum MailOutcome
{
    /// <summary>The service took it (terkirim).</summary>
    Sent,

    /// <summary>The service refused it; sending it again as it is would not help (ditolak).</summary>
    Refused,

    /// <summary>The service asked to come back later or could not be reached; nothing was sent (ditunda).</summary>
    Throttled,

    /// <summary>The request went out and no clear answer came: it may have been sent. Never repeated by machine (tidak diketahui).</summary>
    Unknown,
}

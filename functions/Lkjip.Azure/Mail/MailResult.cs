namespace Lkjip.Azure.Mail;

/// <summary>The answer of a mailer.</summary>
/// <param name="Outcome">What became of the mail.</param>
/// <param name="Reason">Why it was not sent, as the service said it; null when it was.</param>
/// <param name="RetryAfter">How long to wait, when throttled.</param>
/// <param name="Reference">Where the mail is, as far as known: the request id of Graph, the file of the pick-up folder.</param>
public sealed record MailResult(MailOutcome Outcome, string? Reason = null, TimeSpan? RetryAfter = null, string? Reference = null);

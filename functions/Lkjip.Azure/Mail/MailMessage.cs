namespace Lkjip.Azure.Mail;

/// <summary>A mail to one person (surel).</summary>
/// <param name="To">The address.</param>
/// <param name="ToName">The name shown with the address; null for none.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The same as an HTML document.</param>
/// <param name="CorrelationId">Names this mail, the same at each attempt: letters, digits, dots and hyphens.</param>
public sealed record MailMessage(string To, string? ToName, string Subject, string Text, string Html, string CorrelationId);

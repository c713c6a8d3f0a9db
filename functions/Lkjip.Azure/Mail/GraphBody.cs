using System.Text.Json.Nodes;

namespace Lkjip.Azure.Mail;

/// <summary>The bodies of requests that send or draft a mail.</summary>
/// <remarks>
/// Graph takes one body; from HTML the service makes the plain text that goes with it. Own headers begin with <c>x-</c>:
/// <see href="https://learn.microsoft.com/graph/api/resources/internetmessageheader"/>. The message id may be set while the message
/// is a draft: <see href="https://learn.microsoft.com/graph/api/resources/message"/>.
/// </remarks>
internal static class GraphBody
{
    internal static JsonObject Of(MailMessage message) => new() { ["message"] = Message(message), ["saveToSentItems"] = true };

    internal static JsonObject Draft(MailMessage message, string messageId)
    {
        var draft = Message(message);
        draft["internetMessageId"] = messageId;
        return draft;
    }

    private static JsonObject Message(MailMessage message) => new()
    {
        ["subject"] = message.Subject,
        ["body"] = new JsonObject { ["contentType"] = "HTML", ["content"] = message.Html },
        ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = Address(message) }),
        ["internetMessageHeaders"] = new JsonArray(new JsonObject { ["name"] = "x-lkjip-notice", ["value"] = message.CorrelationId }),
    };

    private static JsonObject Address(MailMessage message) => message.ToName is null
        ? new() { ["address"] = message.To }
        : new() { ["address"] = message.To, ["name"] = message.ToName };
}

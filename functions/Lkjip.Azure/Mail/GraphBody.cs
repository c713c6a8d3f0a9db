using System.Text.Json.Nodes;

namespace Lkjip.Azure.Mail;

/// <summary>The body of a sendMail request.</summary>
/// <remarks>
/// Graph takes one body; from HTML the service makes the plain text that goes with it. Own headers begin with <c>x-</c>:
/// <see href="https://learn.microsoft.com/graph/api/resources/internetmessageheader"/>.
/// </remarks>
internal static class GraphBody
{
    internal static JsonObject Of(MailMessage message) => new()
    {
        ["message"] = new JsonObject
        {
            ["subject"] = message.Subject,
            ["body"] = new JsonObject { ["contentType"] = "HTML", ["content"] = message.Html },
            ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = Address(message) }),
            ["internetMessageHeaders"] = new JsonArray(new JsonObject { ["name"] = "x-lkjip-notice", ["value"] = message.CorrelationId }),
        },
        ["saveToSentItems"] = true,
    };

    private static JsonObject Address(MailMessage message) => message.ToName is null
        ? new() { ["address"] = message.To }
        : new() { ["address"] = message.To, ["name"] = message.ToName };
}

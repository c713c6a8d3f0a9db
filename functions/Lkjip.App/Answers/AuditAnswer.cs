using System.Text.Json.Nodes;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A line of the audit trail as it is answered.</summary>
internal sealed record AuditAnswer(DateTimeOffset At, string By, string What, string Target, JsonNode? Before, JsonNode? After, string? Reason, string Key)
{
    /// <summary>The answer for a line.</summary>
    public static AuditAnswer Of(AuditEntry entry) =>
        new(entry.At, entry.By, entry.What, entry.Target, StoredJson.Read(entry.Before), StoredJson.Read(entry.After), entry.Reason, entry.Key);
}

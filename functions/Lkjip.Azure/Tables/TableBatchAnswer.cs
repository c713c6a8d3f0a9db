using System.Globalization;
using System.Text.RegularExpressions;
using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>Reads the answer to a transaction: one part per action, or one part for the action that failed.</summary>
internal static partial class TableBatchAnswer
{
    internal static TableTransactionResult Read(Response response, int actions)
    {
        var parts = StatusLine().Split(response.Content.ToString())[1..];
        var statuses = parts.Where((_, i) => i % 2 == 0).Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToList();
        var bodies = parts.Where((_, i) => i % 2 == 1).ToList();
        var failed = statuses.FindIndex(s => s >= 400);
        if (failed >= 0)
            return Failure(response, statuses[failed], bodies[failed], actions);
        if (statuses.Count != actions)
            throw new RequestFailedException(response.Status, $"A transaction of {actions} actions was answered in {statuses.Count} parts.");
        return new(TableOutcome.Written, [.. bodies.Select(TagIn)], null);
    }

    private static TableTransactionResult Failure(Response response, int status, string part, int actions)
    {
        var body = part.IndexOf('{', StringComparison.Ordinal) is var start and >= 0 && part.LastIndexOf('}') is var end && end > start
            ? BinaryData.FromString(part[start..(end + 1)]) : null;
        var outcome = TableError.OutcomeOf(status, TableError.CodeOf(body));
        if (outcome is null)
            throw new RequestFailedException(status, TableError.MessageOf(body) ?? response.ReasonPhrase, TableError.CodeOf(body), null);
        return new(outcome.Value, [], FailedIndex(TableError.MessageOf(body), actions));
    }

    // "2:The specified entity already exists.": the service puts the index of the action before the message.
    private static int? FailedIndex(string? message, int actions) =>
        message is not null && LeadingIndex().Match(message) is { Success: true } match
        && int.TryParse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture, out var index) && index < actions ? index : null;

    private static ETag TagIn(string part) => TagHeader().Match(part) is { Success: true } match ? new ETag(match.Groups["tag"].Value) : default;

    [GeneratedRegex(@"^HTTP/1\.1 (?<status>[0-9]{3})[^\r\n]*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"^ETag: *(?<tag>[^\r\n]+?)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TagHeader();

    [GeneratedRegex("^(?<index>[0-9]+):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LeadingIndex();
}

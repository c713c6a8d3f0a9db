using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Reading;

namespace Lkjip.Domain.Drafts;

/// <summary>Puts drafts into the JSON of a report (menaruh rancangan kalimat); all else in it stays as it was written.</summary>
public static class DraftInsertion
{
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = JsonSyntax.Deepest };

    private static readonly JsonSerializerOptions Form =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonSyntax.Deepest };

    /// <summary>The report with these drafts in the places that are empty; a typed text is never replaced.</summary>
    /// <param name="report">The report as UTF-8 JSON that the reader accepts.</param>
    /// <param name="drafts">The drafts.</param>
    public static byte[] Into(ReadOnlyMemory<byte> report, IEnumerable<DraftedText> drafts)
    {
        var root = JsonNode.Parse(JsonSyntax.WithoutMark(report).Span, null, Depth)!.AsObject();
        foreach (var draft in drafts.Where(draft => draft.IsEmpty))
            Put(root, draft);
        return JsonSerializer.SerializeToUtf8Bytes(root, Form);
    }

    private static void Put(JsonObject root, DraftedText draft)
    {
        var steps = draft.Path.Split('.')[1..];
        var at = steps[..^1].Aggregate(root, Enter);
        at[steps[^1]] = draft.Json;
    }

    // "indicators[2]" is an item of a list; a group that is not there yet is made.
    private static JsonObject Enter(JsonObject at, string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0)
            return at[step[..bracket]]!.AsArray()[int.Parse(step[(bracket + 1)..^1], CultureInfo.InvariantCulture)]!.AsObject();
        if (at[step] is JsonObject there)
            return there;
        var made = new JsonObject();
        at[step] = made;
        return made;
    }
}

using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Changes;

namespace Lkjip.App.Features;

/// <summary>Changes of the data as a line of the history keeps them (perubahan dalam riwayat).</summary>
internal static class HistoryChanges
{
    private static readonly JsonSerializerOptions Compact = new(Json.Options) { WriteIndented = false };

    /// <summary>The text; as many changes as fit, the others counted. Null when nothing changed.</summary>
    public static string? Write(JsonChanges changes)
    {
        for (var kept = changes.Lines.Count; kept > 0; kept--)
        {
            var text = JsonSerializer.Serialize(new JsonChanges([.. changes.Lines.Take(kept)], changes.More + changes.Lines.Count - kept), Compact);
            if (text.Length <= ReportWrite.LongestChanges)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The changes behind a text; none when there is no text.</summary>
    public static JsonChanges Read(string? text) =>
        text is null ? JsonChanges.None : JsonSerializer.Deserialize<JsonChanges>(text, Compact) ?? JsonChanges.None;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkjip.Azure.Backups;

/// <summary>How manifests and lists of blobs are written.</summary>
internal static class BackupJson
{
    internal static JsonSerializerOptions Line { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static JsonSerializerOptions Page { get; } = new(Line) { WriteIndented = true };
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Lkjip.Domain.Reading;

namespace Lkjip.Domain.Changes;

/// <summary>Compares two JSON documents, item by item, lists by the <c>id</c> of their items where they have one (pembanding dokumen).</summary>
/// <remarks>The work grows with the size of the documents only; what is not JSON differs in nothing.</remarks>
public static class JsonDifference
{
    /// <summary>The most changes that are listed.</summary>
    public const int MostLines = 100;

    private const int LongestValue = 160;
    private const int LongestPath = 200;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonSyntax.Deepest };

    /// <summary>What changed from one document to the other.</summary>
    public static JsonChanges Of(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        try
        {
            using var old = JsonDocument.Parse(JsonSyntax.WithoutMark(before), Options);
            using var now = JsonDocument.Parse(JsonSyntax.WithoutMark(after), Options);
            var found = new Found();
            Compare(Place.Root, old.RootElement, now.RootElement, found);
            return new(found.Lines, found.More);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text with half of a character pair.
            return JsonChanges.None;
        }
    }

    private static void Compare(string path, JsonElement before, JsonElement after, Found found)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
            CompareNamed(Named(before), Named(after), name => Place.Of(path, name), found);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
            CompareLists(path, before, after, found);
        else if (!JsonElement.DeepEquals(before, after))
            found.Add(path, before, after);
    }

    private static void CompareLists(string path, JsonElement before, JsonElement after, Found found)
    {
        if (ById(before) is { } old && ById(after) is { } now)
        {
            CompareNamed(old, now, id => $"{path}['{JsonEncodedText.Encode(id)}']", found);
            CompareOrder(path, old, now, found);
            return;
        }

        var (length, newLength) = (before.GetArrayLength(), after.GetArrayLength());
        for (var at = 0; at < Math.Max(length, newLength); at++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]");
            if (at >= length)
                found.Add(place, null, after[at]);
            else if (at >= newLength)
                found.Add(place, before[at], null);
            else
                Compare(place, before[at], after[at], found);
        }
    }

    private static void CompareNamed(
        Dictionary<string, JsonElement> before, Dictionary<string, JsonElement> after, Func<string, string> place, Found found)
    {
        foreach (var (name, value) in before)
        {
            if (after.TryGetValue(name, out var now))
                Compare(place(name), value, now, found);
            else
                found.Add(place(name), value, null);
        }

        foreach (var (name, value) in after.Where(named => !before.ContainsKey(named.Key)))
            found.Add(place(name), null, value);
    }

    private static void CompareOrder(string path, Dictionary<string, JsonElement> before, Dictionary<string, JsonElement> after, Found found)
    {
        var (old, now) = (before.Keys.Where(after.ContainsKey), after.Keys.Where(before.ContainsKey));
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
            found.Add(path, string.Join(", ", old), string.Join(", ", now));
    }

    // Of a name that occurs twice the last counts, as for most readers.
    private static Dictionary<string, JsonElement> Named(JsonElement element)
    {
        var named = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
            named[property.Name] = property.Value;
        return named;
    }

    private static Dictionary<string, JsonElement>? ById(JsonElement list)
    {
        var items = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String
                || !items.TryAdd(id.GetString()!, item))
                return null;
        }

        return items;
    }

    private sealed class Found
    {
        public List<JsonChange> Lines { get; } = [];

        public int More { get; private set; }

        public void Add(string path, JsonElement? before, JsonElement? after) => Add(path, before is { } old ? Text(old) : null, after is { } now ? Text(now) : null);

        public void Add(string path, string? before, string? after)
        {
            if (Lines.Count < MostLines)
                Lines.Add(new(Short(path, LongestPath), before is null ? null : Short(before, LongestValue), after is null ? null : Short(after, LongestValue)));
            else
                More++;
        }

        private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

        private static string Short(string text, int longest)
        {
            var line = new StringBuilder(Math.Min(text.Length, longest) + 1);
            foreach (var rune in text.EnumerateRunes())
            {
                if (line.Length >= longest)
                    return line.Append('…').ToString();
                line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
            }

            return line.ToString();
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.AppTests.Fuzz;

/// <summary>Breaks a JSON document in one to three ways, always the same way for the same seed.</summary>
internal sealed class JsonMutation(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "{{instansi.nama}}", "{{#sasaran}}", "</w:t>", "<script>alert(1)</script>", "a\r\nBcc: x@y.z", "\0", "\u202Eexe",
        "\u200b", "😀", "70,83%", "1.234", "1e999999", "-0", "NaN", "99999999999999999999999999999", "0x10", "n/a", "-", "2022-02-30", "9999-12-31", "T-1", "$.agency", "../../etc/passwd", "**x", "[[", "%", "'; drop",
    ];

    private static readonly string[] Raw =
    [
        "1e400", "-1e-400", "123456789012345678901234567890123456789.5", "0.1e1", "null", "true", "[]", "{}", "[[[[[[]]]]]]", "\"\\ud800\"", "\"\\u0000\"", "{\"id\":\"x\",\"id\":\"y\"}", "[null]", "\"\\u202e\"", "-0.0", "00", "'x'", "[1,]",
    ];

    private readonly Random random = new(seed);

    public (byte[] Bytes, string What) Apply(string json)
    {
        if (random.Next(8) == 0)
        {
            return (Bytes(Encoding.UTF8.GetBytes(json)), "bytes");
        }

        var root = JsonNode.Parse(json)!;
        var what = new StringBuilder();
        for (var i = random.Next(3); i >= 0; i--)
        {
            what.Append(Node(root)).Append(' ');
        }

        // A marked place becomes raw JSON that no writer would make.
        var text = root.ToJsonString();
        return (Encoding.UTF8.GetBytes(text.Replace("\"@RAW@\"", Raw[random.Next(Raw.Length)], StringComparison.Ordinal)), what.ToString());
    }

    private byte[] Bytes(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(200), bytes.Length - at);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)'[', random.Next(5000)), .. bytes[at..]];
            default:
                bytes[at] = (byte)random.Next(256);
                return bytes;
        }
    }

    private string Node(JsonNode root)
    {
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        var node = nodes[random.Next(nodes.Count)];
        if (node.Parent is null)
        {
            return "root";
        }

        var (path, kind) = (node.GetPath(), random.Next(9));
        switch (kind)
        {
            case 0:
                Remove(node);
                break;
            case 1 when node.Parent is JsonArray list:
                list.Add(node.DeepClone());
                break;
            case 2:
                node.ReplaceWith(nodes[random.Next(nodes.Count)].DeepClone());
                break;
            case 3:
                node.ReplaceWith<JsonNode?>(null);
                break;
            case 4:
                node.ReplaceWith(JsonValue.Create(random.NextInt64(long.MinValue, long.MaxValue)));
                break;
            case 5:
                node.ReplaceWith(JsonValue.Create("@RAW@"));
                break;
            case 6 when node is JsonObject thing:
                thing[$"x{random.Next(9).ToString(CultureInfo.InvariantCulture)}"] = Texts[random.Next(Texts.Length)];
                break;
            case 7:
                node.ReplaceWith(JsonValue.Create(new string('a', random.Next(20_000))));
                break;
            default:
                node.ReplaceWith(JsonValue.Create(Texts[random.Next(Texts.Length)]));
                break;
        }

        return $"{path}:{kind.ToString(CultureInfo.InvariantCulture)}";
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray list)
        {
            list.Remove(node);
        }
        else
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        foreach (var child in node is JsonObject thing ? thing.Select(property => property.Value) : node is JsonArray list ? list : [])
        {
            if (child is not null)
            {
                Collect(child, nodes);
            }
        }
    }
}

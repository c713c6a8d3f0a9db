using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>Breaks a template in one of many ways, always the same way for the same seed.</summary>
internal sealed partial class Mutation(int seed)
{
    private static readonly string[] Tags =
    [
        "{{", "}}", "{{}}", "{{/}}", "{{#a}}", "{{/a}}", "{{^sasaran}}", "{{#sasaran}}", "{{#kolom tahun}}", "{{/kolom}}", "{{@narasi}}", "{{%logo}}", "{{nama | gabung}}", "{{! kurung tunggal }}", "{{grafik x}}", "{",
        "{{a.b.c.d.e.f}}", "{{nama | persen 99}}", "{{no | romawi}}", "{{sasaran}}", "\u00A0", "\u202E", "😀", "&#0;", "&x;", "<w:p>", "<x/>", "{{#sasaran}}{{#sasaran}}{{#sasaran}}",
    ];

    private static readonly string[] Numbers = ["0", "-1", "1", "2147483648", "99999999999999999999", "NaN", "", "1e9", "A1:XFD1048576", "$A$1", "true", "%9"];

    // What leaves the XML well-formed comes more often: it gets further.
    private static readonly int[] Kinds = [0, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13];

    private readonly Random random = new(seed);

    /// <summary>The broken template and what was done to it.</summary>
    public (byte[] Bytes, string What) Apply(byte[] template)
    {
        var times = 1 + random.Next(3);
        if (random.Next(8) == 0)
        {
            return (Bytes([.. template], times), "bytes");
        }

        var parts = Read(template);
        var what = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            what.Append(Part(parts)).Append(' ');
        }

        return (Write(parts), what.ToString());
    }

    private byte[] Bytes(byte[] bytes, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(bytes.Length);
            var length = Math.Min(random.Next(64), bytes.Length - at);
            bytes = random.Next(4) switch
            {
                0 => bytes[..Math.Max(at, 4)],
                1 => [.. bytes[..at], .. bytes[(at + length)..]],
                2 => [.. bytes[..(at + length)], .. bytes[at..]],
                _ => Flipped(bytes, at),
            };
        }

        return bytes;
    }

    private byte[] Flipped(byte[] bytes, int at)
    {
        bytes[at] = (byte)random.Next(256);
        return bytes;
    }

    private string Part(List<(string Name, byte[] Content)> parts)
    {
        var xml = parts.Select((part, index) => (part, index)).Where(p => p.part.Name.EndsWith(".xml", StringComparison.Ordinal) || p.part.Name.EndsWith(".rels", StringComparison.Ordinal)).ToList();
        var main = xml.Where(p => MainPart().IsMatch(p.part.Name)).ToList();
        var chosen = main.Count > 0 && random.Next(3) > 0 ? main : xml;
        if (chosen.Count == 0)
        {
            return "none";
        }

        var (part, index) = chosen[random.Next(chosen.Count)];
        var kind = Kinds[random.Next(Kinds.Length)];
        if (kind == 0)
        {
            parts.RemoveAt(index);
        }
        else if (kind == 1)
        {
            parts.Add(part);
        }
        else
        {
            parts[index] = (part.Name, Encoding.UTF8.GetBytes(Text(Encoding.UTF8.GetString(part.Content), kind)));
        }

        return $"{part.Name}:{kind}";
    }

    private string Text(string text, int kind) => kind switch
    {
        2 => Cut(text, Element().Matches(text)),
        3 => Twice(text, Element().Matches(text)),
        4 => Cut(text, Tag().Matches(text)),
        5 => Twice(text, Tag().Matches(text)),
        6 => Cut(text, Attribute().Matches(text)),
        7 => Replace(text, AttributeValue().Matches(text), Numbers[random.Next(Numbers.Length)]),
        8 => Replace(text, TemplateTag().Matches(text), Tags[random.Next(Tags.Length)]),
        9 => Twice(text, TemplateTag().Matches(text)),
        10 => Swap(text, Element().Matches(text)),
        11 => Insert(text, Words().Matches(text), Tags[random.Next(Tags.Length)]),
        12 => Swap(text, TemplateTag().Matches(text)),
        _ => text.Length == 0 ? text : text[..random.Next(text.Length)],
    };

    private string Cut(string text, MatchCollection matches) => Replace(text, matches, "");

    private string Twice(string text, MatchCollection matches) =>
        matches.Count == 0 ? text : matches[random.Next(matches.Count)] is var match ? text.Insert(match.Index, match.Value) : text;

    private string Replace(string text, MatchCollection matches, string by) =>
        matches.Count == 0 ? text : matches[random.Next(matches.Count)] is var match ? text.Remove(match.Index, match.Length).Insert(match.Index, by) : text;

    private string Insert(string text, MatchCollection matches, string what) =>
        matches.Count == 0 ? text : matches[random.Next(matches.Count)] is var match ? text.Insert(match.Index + random.Next(match.Length + 1), what) : text;

    private string Swap(string text, MatchCollection matches)
    {
        if (matches.Count < 2)
        {
            return text;
        }

        var (a, b) = (random.Next(matches.Count), random.Next(matches.Count));
        var (first, second) = (matches[Math.Min(a, b)], matches[Math.Max(a, b)]);
        return first.Index + first.Length > second.Index
            ? text
            : text[..first.Index] + second.Value + text[(first.Index + first.Length)..second.Index] + first.Value + text[(second.Index + second.Length)..];
    }

    private static List<(string Name, byte[] Content)> Read(byte[] template)
    {
        using var archive = new ZipArchive(new MemoryStream(template));
        return [.. archive.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }

    private static byte[] Write(List<(string Name, byte[] Content)> parts)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return buffer.ToArray();
    }

    [GeneratedRegex(@"(document|header\d*|footnotes|sheet\d+|workbook|styles|numbering|chart\d+|sharedStrings)\.xml(\.rels)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MainPart();

    // An element with what stands in it, when that is short.
    [GeneratedRegex(@"<(?<name>[\w:]+)(\s[^<>]*)?(/>|>[^\0]{0,400}?</\k<name>>)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Element();

    [GeneratedRegex(@"</?[\w:]+(\s[^<>]*)?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s[\w:]+=""[^""]*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"(?<=="")[^""<>]*(?="")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AttributeValue();

    [GeneratedRegex(@"\{\{[^{}<>]*\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TemplateTag();

    [GeneratedRegex(@"(?<=>)[^<>]+(?=</)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}

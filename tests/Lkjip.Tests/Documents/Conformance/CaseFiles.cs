namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Reads the cases under tests/corpus/templates; README.md there says how they are written.</summary>
internal static class CaseFiles
{
    private const string Folder = "tests/corpus/templates";

    /// <summary>All cases by file and name.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } =
        [.. Directory.EnumerateFiles(Repository.File(Folder), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The cases that the engine does not fulfil yet, as "topic: name".</summary>
    public static IReadOnlySet<string> Awaited { get; } = File.Exists(Repository.File($"{Folder}/awaited.list"))
        ? File.ReadAllLines(Repository.File($"{Folder}/awaited.list")).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>(StringComparer.Ordinal);

    private static IEnumerable<ConformanceCase> Read(string file)
    {
        var topic = Path.GetFileNameWithoutExtension(file);
        foreach (var text in $"\n{File.ReadAllText(file)}".Split("\n=== ").Skip(1))
        {
            var parts = text.Split("\n--- ");
            yield return new ConformanceCase(topic, parts[0].Split('\n')[0].Trim(), [.. parts.Skip(1).Select(Section)]);
        }
    }

    private static KeyValuePair<string, string> Section(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new(text.Trim(), "") : new(text[..end].Trim(), text[(end + 1)..].Trim('\n'));
    }
}

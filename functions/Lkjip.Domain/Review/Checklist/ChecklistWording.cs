using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Records;

namespace Lkjip.Domain.Review.Checklist;

/// <summary>The words of the checklist: its items, the evidence, the answers and decisions (bunyi checklist).</summary>
/// <remarks>The product's own are in <c>Checklist.json</c>; a file of the administrator may replace any of them, by key.</remarks>
public sealed partial class ChecklistWording
{
    private readonly Lazy<Dictionary<string, string>> read;

    private ChecklistWording(Lazy<Dictionary<string, string>> read) => this.read = read;

    /// <summary>The product's own words; read when the first is asked for.</summary>
    public static ChecklistWording BuiltIn { get; } = new(new Lazy<Dictionary<string, string>>(Load));

    /// <summary>The keys that can be replaced.</summary>
    public IReadOnlyCollection<string> Keys => Texts.Keys;

    private Dictionary<string, string> Texts => read.Value;

    /// <summary>These words with some replaced.</summary>
    /// <param name="json">An object of texts by key, in UTF-8.</param>
    /// <exception cref="FormatException">The file is no such object, or names a key that does not exist; said in Indonesian.</exception>
    public ChecklistWording With(ReadOnlySpan<byte> json)
    {
        var own = Read(json);
        return own.Keys.FirstOrDefault(key => !Texts.ContainsKey(key)) is { } unknown
            ? throw new FormatException($"Kunci \"{unknown}\" tidak dikenal dalam berkas bunyi checklist.")
            : new(new Lazy<Dictionary<string, string>>(
                Texts.Concat(own).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal)));
    }

    /// <summary>The statement of an item.</summary>
    public string Of(ChecklistItem item) => Texts[item.Code];

    /// <summary>The name of a group.</summary>
    public string Of(ChecklistGroup group) => Texts[group.Code];

    /// <summary>The word for an answer.</summary>
    public string Of(ChecklistAnswer answer) => Texts[$"jawaban.{answer}"];

    /// <summary>The sentence of a piece of evidence.</summary>
    public string Of(Evidence evidence) => Argument().Replace(Texts[evidence.Key], name =>
        evidence.Arguments.FirstOrDefault(argument => argument.Name == name.Groups["name"].Value).Value ?? name.Value);

    /// <summary>The word for a decision.</summary>
    public string Of(DecisionKind decision) => Texts[$"keputusan.{decision}"];

    /// <summary>The sentence of a line of the log.</summary>
    public string Of(ReviewLogEntry entry) => Texts.TryGetValue($"log.{entry.What}", out var text)
        ? Argument().Replace(text, name => entry.Arguments.TryGetValue(name.Groups["name"].Value, out var value) ? Word(name.Groups["name"].Value, value) : name.Value)
        : entry.What;

    // Answers and decisions are kept as they are named in the data; the log says their word.
    private string Word(string name, string value) => Texts.GetValueOrDefault($"{name}.{value}", value);

    private static Dictionary<string, string> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw new FormatException("Berkas bunyi checklist kosong.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException("Berkas bunyi checklist bukan objek JSON yang berisi teks per kunci.", wrong);
        }
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Checklist.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;

namespace Lkjip.Tests.Review.Mutations;

/// <summary>All kinds of mutation.</summary>
internal static partial class MutationKinds
{
    private static readonly string[] Names = ["name", "text", "position", "caption", "about", "number", "numeratorLabel", "responsibleUnit"];
    private static readonly string[] Grades = ["Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang"];
    private static readonly Dictionary<string, Figure> Figures = Assessor.Assess(CleanReport.Read()).Figures
        .DistinctBy(figure => figure.Id, StringComparer.Ordinal).ToDictionary(figure => figure.Id, StringComparer.Ordinal);

    public static IReadOnlyList<MutationKind> All { get; } =
    [
        new("input number", root => Values(root).Where(IsInput).Select(value => new Spot(value)), MutationKind.OtherDigit),
        new("printed total", root => Stated(root, figure => figure.Formula == "sum"), MutationKind.OtherDigit),
        new("printed percentage", root => Stated(root, figure => figure.IsComputed && figure.Formula != "sum"), MutationKind.OtherDigit),
        new("printed value", root => Stated(root, figure => !figure.IsComputed), MutationKind.OtherDigit),
        new("number in a text", root => Typed(root).SelectMany(text => Matches(text, Number())), MutationKind.OtherDigit),
        new("year", root => YearsOf(root), MutationKind.OtherYear),
        new("name", root => Values(root).Where(IsName).Select(value => new Spot(value, 0, value.GetValue<string>().Length)), MutationKind.OtherLetter),
        new("grade word", root => Words(root), (text, random) => Grades.Where(grade => grade != text).ElementAt(random.Next(Grades.Length - 1))),
    ];

    private static IEnumerable<Spot> YearsOf(JsonNode root) =>
        Values(root).Where(value => IsNumber(value) && Key(value).EndsWith("year", StringComparison.OrdinalIgnoreCase) && !InPolicy(value)).Select(value => new Spot(value))
            .Concat(Values(root).Where(value => !IsNumber(value) && Key(value) == "date").Select(value => new Spot(value, 0, 4)))
            .Concat(Typed(root).SelectMany(text => Matches(text, Year())));

    private static IEnumerable<Spot> Words(JsonNode root) =>
        Typed(root).Concat(Values(root).Where(value => In(value, "$.stated") && Key(value) == "value")).SelectMany(text => Matches(text, Grade()));

    private static bool IsInput(JsonValue value) =>
        IsNumber(value) && !InPolicy(value) && !In(value, "$.stated") && !Key(value).EndsWith("year", StringComparison.OrdinalIgnoreCase) && Key(value) != "quarter";

    private static bool IsName(JsonValue value) => !IsNumber(value) && Names.Contains(Key(value)) && !InPolicy(value) && !In(value, "$.stated") && !In(value, "$.narratives")
        && !value.GetPath().Contains(".analysis.", StringComparison.Ordinal) && value.GetValue<string>().Any(char.IsLetter);

    private static IEnumerable<Spot> Stated(JsonNode root, Func<Figure, bool> ours) => root["stated"]!.AsArray()
        .Where(stated => Figures.TryGetValue((string)stated!["figure"]!, out var figure) && ours(figure))
        .Select(stated => stated!["value"]!.AsValue()).Where(value => value.GetValue<string>().Any(char.IsAsciiDigit))
        .Select(value => new Spot(value, 0, value.GetValue<string>().Length));

    // Typed text: narratives and analyses.
    private static IEnumerable<JsonValue> Typed(JsonNode root) => Values(root).Where(value => !IsNumber(value) && Key(value) == "text"
        && (In(value, "$.narratives") || value.GetPath().Contains(".analysis.", StringComparison.Ordinal)));

    private static IEnumerable<Spot> Matches(JsonValue text, Regex pattern) =>
        pattern.Matches(text.GetValue<string>()).Select(match => new Spot(text, match.Index, match.Length));

    private static bool InPolicy(JsonValue value) => In(value, "$.policy");

    private static bool In(JsonValue value, string path) => value.GetPath().StartsWith(path, StringComparison.Ordinal);

    private static string Key(JsonValue value) => value.Parent is JsonObject parent
        ? parent.First(property => ReferenceEquals(property.Value, value)).Key
        : value.Parent?.Parent is JsonObject above ? above.First(property => ReferenceEquals(property.Value, value.Parent)).Key : "";

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == JsonValueKind.Number;

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(property => Values(property.Value)),
        JsonArray list => list.SelectMany(Values),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String => [value],
        _ => [],
    };

    [GeneratedRegex(@"(?<![\d/.,-])\d[\d.]*(?:,\d+)?(?![\d/.])", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:Sangat Memuaskan|Memuaskan|Sangat Baik)\b", RegexOptions.None, 1000)]
    private static partial Regex Grade();
}

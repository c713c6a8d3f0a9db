using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;

namespace Lkjip.App.Form;

/// <summary>What the tables of a form are made from (bahan formulir).</summary>
/// <param name="Root">The JSON of the report.</param>
/// <param name="Assessment">The figures; null where only what is typed matters.</param>
internal sealed record FormContext(JsonObject Root, Assessment? Assessment)
{
    /// <summary>The year that is measured.</summary>
    public int Year { get; } = WholeOf(Root["period"]?["measuredYear"]) ?? WholeOf(Root["period"]?["year"]) ?? 0;

    /// <summary>The quarter; null for the year.</summary>
    public int? Quarter { get; } = WholeOf(Root["period"]?["quarter"]);

    /// <summary>The indicators, with their JSON paths.</summary>
    public IEnumerable<(JsonObject Node, string Path, string Id)> Indicators => Items(Root, "$", "indicators");

    /// <summary>The objects of a list that have an id.</summary>
    public static IEnumerable<(JsonObject Node, string Path, string Id)> Items(JsonObject owner, string path, string list)
    {
        var items = owner[list] as JsonArray ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is JsonObject node)
            {
                yield return (node, $"{path}.{list}[{index.ToString(CultureInfo.InvariantCulture)}]", TextOf(node["id"]));
            }
        }
    }

    /// <summary>All items of the budget tree, parents before children, with their depth.</summary>
    public static IEnumerable<(JsonObject Node, string Path, string Id, int Depth)> Tree(JsonObject owner, string path, string list, int depth = 0) =>
        Items(owner, path, list).SelectMany(item =>
            Tree(item.Node, item.Path, "children", depth + 1).Prepend((item.Node, item.Path, item.Id, depth)));

    /// <summary>The text of a value; empty for none.</summary>
    public static string TextOf(JsonNode? node) => node is JsonValue value ? value.ToString() : "";

    // The reader takes whole numbers as numbers only, so this never sees text in a stored report.
    /// <summary>A whole number; null for none.</summary>
    public static int? WholeOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}

using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Grids;

/// <summary>Tables for each object of a list: the rows of each staffing table, the targets of each agreement (tabel per butir).</summary>
/// <param name="list">Where the list is: "staffing", "plan.targetVersions".</param>
/// <param name="grids">The tables of one object: the report, the object, its JSON path, its id.</param>
internal sealed class EachGrid(string list, Func<FormContext, JsonObject, string, string, IEnumerable<FormGrid>> grids) : GridDefinition
{
    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context)
    {
        var steps = list.Split('.');
        return steps[..^1].Aggregate((JsonNode?)context.Root, (node, step) => node?[step]) is JsonObject owner
            ? FormContext.Items(owner, string.Join('.', steps[..^1].Prepend("$")), steps[^1]).SelectMany(item => grids(context, item.Node, item.Path, item.Id))
            : [];
    }
}

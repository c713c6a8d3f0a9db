using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>Adds, removes and moves programs, activities and sub-activities (pengatur pohon anggaran).</summary>
/// <param name="report">The JSON of the report.</param>
internal sealed class BudgetKeeper(JsonObject report) : RowKeeper
{
    private const int Deepest = 3;

    /// <inheritdoc />
    public override bool HasIds => true;

    /// <inheritdoc />
    public override bool Add(string key, string? after, string? within)
    {
        var parent = within is null ? null : Find(within);
        if (Find(key) is not null || (within is not null && (parent is null || parent.Value.Depth + 1 >= Deepest)))
        {
            return false;
        }

        var siblings = parent is { } found ? ItemSlot.List(found.Node, "children", make: true)! : Programs;
        var row = new JsonObject { ["id"] = key, ["name"] = "" };
        var before = after is null ? null : siblings.FirstOrDefault(sibling => FormContext.TextOf(sibling?["id"]) == after);
        siblings.Insert(before is null ? siblings.Count : siblings.IndexOf(before) + 1, row);
        return true;
    }

    /// <inheritdoc />
    public override bool Remove(string key) => Find(key) is { } item && ((JsonArray)item.Node.Parent!).Remove(item.Node);

    // A move stays among the children of one parent: where money belongs is not changed by dragging.
    /// <inheritdoc />
    public override bool Move(string key, string? after)
    {
        if (Find(key) is not { } item || key == after)
        {
            return false;
        }

        var siblings = (JsonArray)item.Node.Parent!;
        var before = after is null ? null : siblings.FirstOrDefault(sibling => FormContext.TextOf(sibling?["id"]) == after);
        if (after is not null && before is null)
        {
            return false;
        }

        siblings.Remove(item.Node);
        siblings.Insert(before is null ? 0 : siblings.IndexOf(before) + 1, item.Node);
        return true;
    }

    private JsonArray Programs
    {
        get
        {
            if (report["budget"] is not JsonObject)
            {
                report["budget"] = new JsonObject();
            }

            return ItemSlot.List((JsonObject)report["budget"]!, "programs", make: true)!;
        }
    }

    private (JsonObject Node, int Depth)? Find(string key)
    {
        if (report["budget"] is JsonObject budget)
        {
            foreach (var item in FormContext.Tree(budget, "$.budget", "programs").Where(item => item.Id == key))
            {
                return (item.Node, item.Depth);
            }
        }

        return null;
    }
}

using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Grids;

/// <summary>Tables of an object of the report, where it has that object (tabel satu butir).</summary>
/// <param name="property">The property of the report that holds the object.</param>
/// <param name="grids">Its tables: the report, the object, its JSON path.</param>
internal sealed class SingleGrid(string property, Func<FormContext, JsonObject, string, IEnumerable<FormGrid>> grids) : GridDefinition
{
    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context) =>
        context.Root[property] is JsonObject owner ? grids(context, owner, $"$.{property}") : [];
}

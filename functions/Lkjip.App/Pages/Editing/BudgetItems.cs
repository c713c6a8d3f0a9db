using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Editing;

/// <summary>The fields of the leaves of the budget tree: ceilings and spending.</summary>
internal sealed class BudgetItems(Assessment assessment)
{
    /// <summary>The leaves of a program at their places in the JSON; the program itself when it has no activities.</summary>
    public IEnumerable<FormItem> Of(BudgetItem program, JsonObject node, string path) =>
        program.Children.Count == 0 ? [Leaf(program, node, path, program.Name)] : Below(program, node, path, []);

    private IEnumerable<FormItem> Below(BudgetItem parent, JsonObject node, string path, IReadOnlyList<string> above) =>
        parent.Children.SelectMany((child, index) =>
        {
            var own = (JsonObject)node["children"]![index]!;
            var ownPath = $"{path}.children[{index.ToString(CultureInfo.InvariantCulture)}]";
            IReadOnlyList<string> names = [.. above, child.Name];
            return child.Children.Count == 0 ? [Leaf(child, own, ownPath, string.Join(" › ", names))] : Below(child, own, ownPath, names);
        });

    private FormItem Leaf(BudgetItem item, JsonObject node, string path, string title)
    {
        FormField Money(string property, string label) =>
            new($"budget/{item.Id}/{property}", label, item.Name, JsonSlot.In(node, path, property)) { IsMoney = true, Unit = "Rp" };
        FormField[] fields = [Money("ceilingOriginal", "Pagu awal"), Money("ceilingRevised", "Pagu perubahan"), Money("spent", "Realisasi")];
        return new FormItem(item.Id, title, fields, [])
        {
            Result = assessment.Find("budget", item.Id, "absorption"), ResultLabel = "Serapan",
        };
    }
}

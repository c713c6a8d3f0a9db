using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>What stands around the rows of a sheet and must follow them: merged cells, formats, validations, links, filters.</summary>
internal sealed class SheetSurroundings(SheetExpansion sheet, WorkbookValues values)
{
    private static readonly XNamespace Main = Spreadsheet.Main;
    private static readonly Dictionary<string, CellReference> NoNames = [];

    /// <summary>The sheet's XML without rows, moved to where the rows came to stand.</summary>
    public XElement Moved()
    {
        var root = new XElement(sheet.Template.Root);
        root.Element(Main + "dimension")?.Remove();
        Merged(root);
        Areas(root, "conditionalFormatting", "cfRule", "formula");
        Areas(root, "dataValidation", "", "formula1", "formula2");
        Areas(root, "protectedRange", "");
        Areas(root, "ignoredError", "");
        Links(root);
        foreach (var filter in root.Elements(Main + "autoFilter"))
            filter.SetAttributeValue("ref", Root((string?)filter.Attribute("ref")));
        foreach (var line in root.Elements(Main + "rowBreaks").Elements(Main + "brk"))
            line.SetAttributeValue("id", RowBreak((int?)line.Attribute("id") ?? 0));
        return root;
    }

    private void Merged(XElement root)
    {
        if (root.Element(Main + "mergeCells") is not { } merged)
            return;
        var places = merged.Elements().SelectMany(cell => Places((string?)cell.Attribute("ref"))).Where(place => place.From != place.To).ToList();
        merged.ReplaceNodes(places.Select(place => new XElement(Main + "mergeCell", new XAttribute("ref", place.Plain))));
        merged.SetAttributeValue("count", places.Count);
        if (places.Count == 0)
            merged.Remove();
    }

    private void Areas(XElement root, string element, string rule, params ReadOnlySpan<string> formulas)
    {
        foreach (var area in root.Descendants(Main + element).ToList())
        {
            var places = ((string?)area.Attribute("sqref") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Places).ToList();
            if (places.Count == 0)
            {
                area.Remove();
                continue;
            }

            var block = sheet.At(places[0].From.Row)?.Block ?? sheet.Root;
            area.SetAttributeValue("sqref", string.Join(' ', Joined(places).Select(place => place.Plain)));
            foreach (var name in formulas)
            {
                foreach (var formula in (rule.Length == 0 ? [area] : area.Elements(Main + rule)).Elements(Main + name))
                    formula.Value = Formula.Read(formula.Value, NoNames).Text(reference => values.Map(reference, sheet, block));
            }
        }
    }

    private void Links(XElement root)
    {
        foreach (var link in root.Descendants(Main + "hyperlink").ToList())
        {
            link.AddAfterSelf(Places((string?)link.Attribute("ref")).Select(place =>
            {
                var copy = new XElement(link);
                copy.SetAttributeValue("ref", place.Plain);
                return copy;
            }));
            link.Remove();
        }

        root.Elements(Main + "hyperlinks").Where(links => !links.HasElements).Remove();
    }

    private string? Root(string? reference) =>
        CellReference.Parse(reference ?? "") is { } parsed ? SheetExpansion.Map(parsed, sheet.Root).Plain : reference;

    private int RowBreak(int row) => SheetExpansion.Map(new CellReference(null, new Corner(1, false, row, false), new Corner(1, false, row, false), true), sheet.Root).To.Row;

    // Every place that a range of the template came to: once for each run of the innermost section that holds it.
    private IEnumerable<CellReference> Places(string? text)
    {
        if (CellReference.Parse(text ?? "") is not { } reference)
            return [];
        return Runs(sheet.Root, reference).Select(block => SheetExpansion.Map(reference, block)).Where(place => place.From != CellReference.Nowhere);
    }

    private static IEnumerable<RowBlock> Runs(RowBlock block, CellReference reference)
    {
        var holds = block.Section.Nodes.OfType<SectionNode>()
            .FirstOrDefault(inner => reference.From.Row > 0 && inner.Contains(reference.From.Row) && inner.Contains(reference.To.Row));
        return holds is null ? [block] : block.Inner.Where(inner => inner.Section == holds).SelectMany(inner => Runs(inner, reference));
    }

    private static IEnumerable<CellReference> Joined(List<CellReference> places)
    {
        var current = places[0];
        foreach (var place in places.Skip(1))
        {
            if (place.From.Column == current.From.Column && place.To.Column == current.To.Column && place.From.Row == current.To.Row + 1)
            {
                current = current with { To = place.To, IsRange = true };
                continue;
            }

            yield return current;
            current = place;
        }

        yield return current;
    }
}

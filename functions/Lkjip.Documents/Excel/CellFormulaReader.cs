using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads the formulas of a sheet; shared ones are written out for each cell.</summary>
internal sealed class CellFormulaReader(FormulaNames names, List<Finding> findings)
{
    private readonly Dictionary<string, (int Row, int Column, Formula Formula)> shared = new(StringComparer.Ordinal);

    /// <summary>The formula of a cell; null for one that is kept as it stands.</summary>
    public Formula? Read(XElement element, int row, int column, string place)
    {
        if (element.Value.Contains(TagSyntax.Open, StringComparison.Ordinal))
        {
            findings.Add(TemplateFinding.Of("T-FORMULATAG", place, "=" + element.Value));
            return null;
        }

        var formula = (string?)element.Attribute("t") switch
        {
            "shared" => Shared(element, row, column),
            "array" or "dataTable" => null,
            _ => Formula.Read(element.Value, names, row),
        };
        if (formula is not { IsComputed: true })
            findings.Add(TemplateFinding.Of("T-FORMULA", place, "=" + element.Value) with { Severity = Severity.Warning });
        return formula;
    }

    private Formula? Shared(XElement element, int row, int column)
    {
        var id = (string?)element.Attribute("si") ?? "";
        if (element.Value.Length > 0)
        {
            var first = Formula.Read(element.Value, names, row);
            shared[id] = (row, column, first);
            return first;
        }

        return shared.TryGetValue(id, out var known)
            ? Formula.Read(known.Formula.With(reference => reference.Moved(row - known.Row, column - known.Column)).ToString(), names, row)
            : null;
    }
}

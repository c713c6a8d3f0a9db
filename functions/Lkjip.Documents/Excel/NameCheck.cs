using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Checks the names of a sheet's tags against the values of a report.</summary>
/// <remarks>Inside a list that is empty in that report nothing can be checked.</remarks>
internal sealed class NameCheck(TagScope sample, List<Finding> findings)
{
    private readonly ScopeStack scopes = new(sample);

    /// <summary>Checks the rows and sections of a sheet.</summary>
    public void Check(IEnumerable<SheetNode> nodes, string sheet)
    {
        foreach (var node in nodes)
        {
            if (node is SectionNode section)
                Section(section.Tag!, section.Place, () => Check(section.Nodes, sheet));
            else if (node is RowNode row)
                Row(row.Template, sheet);
        }
    }

    /// <summary>Checks the tags of a text.</summary>
    public void Check(IEnumerable<CellPiece> pieces, string place)
    {
        foreach (var piece in pieces)
        {
            if (piece is SectionPiece section)
                Section(section.Tag, place, () => Check(section.Pieces, place));
            else if (piece is TagPiece { Tag: var tag })
                Known(tag, place);
        }
    }

    private void Row(RowTemplate row, string sheet)
    {
        foreach (var loop in row.Columns)
            Section(loop.Tag, loop.Place, () => Cells(row, sheet, loop.Contains));
        Cells(row, sheet, column => !row.Columns.Any(loop => loop.Contains(column)));
    }

    private void Cells(RowTemplate row, string sheet, Func<int, bool> columns)
    {
        foreach (var cell in row.Cells.Where(cell => cell.Pieces is not null && columns(cell.Column)))
            Check(cell.Pieces!, FormattableString.Invariant($"lembar '{sheet}', sel {Formulas.Corner.ColumnName(cell.Column)}{cell.Row}"));
    }

    private bool Known(Tag tag, string place)
    {
        if (NameFinding.Of(tag, place, tag.Source, scopes) is not { } finding)
            return true;
        findings.Add(finding);
        return scopes.Knows(tag.Name);
    }

    private void Section(SectionOpenTag tag, string place, Action inside)
    {
        if (!Known(tag, place))
            return;
        var value = scopes.Find(tag.Name);
        if (tag.Inverted || value is FlagValue or TextValue or NumberValue or DateValue or BlockValue)
        {
            inside();
            return;
        }

        var scope = value switch { ListValue { Items.Count: > 0 } list => list.Items[0], ScopeValue group => group.Scope, _ => null };
        if (scope is null)
            return;
        scopes.Push(scope, 1, 1);
        inside();
        scopes.Pop();
    }
}

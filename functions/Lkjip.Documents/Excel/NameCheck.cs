using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Checks the names of a sheet's tags against the values of a report.</summary>
/// <remarks>Inside a list that is empty in that report nothing can be checked.</remarks>
internal sealed class NameCheck(TagScope sample, List<Finding> findings, string sheet)
{
    private readonly ScopeStack scopes = new(sample);

    /// <summary>Checks the rows and sections.</summary>
    public void Check(IEnumerable<SheetNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is SectionNode section)
                Section(section.Tag!, section.Place, () => Check(section.Nodes));
            else if (node is RowNode row)
                Row(row.Template);
        }
    }

    private void Row(RowTemplate row)
    {
        foreach (var cell in row.Cells.Where(cell => cell.Pieces is not null))
            Pieces(cell.Pieces!, FormattableString.Invariant($"lembar '{sheet}', sel {Formulas.Corner.ColumnName(cell.Column)}{cell.Row}"));
    }

    private void Pieces(IEnumerable<CellPiece> pieces, string place)
    {
        foreach (var piece in pieces)
        {
            if (piece is SectionPiece section)
                Section(section.Tag, place, () => Pieces(section.Pieces, place));
            else if (piece is TagPiece { Tag: var tag })
                Known(tag, place);
        }
    }

    private bool Known(Tag tag, string place)
    {
        if (scopes.Knows(tag.Name))
            return true;
        findings.Add(NameFinding.Unknown(tag, place, tag.Source, NearestName.Of(tag.Name, scopes)));
        return false;
    }

    private void Section(SectionOpenTag tag, string place, Action inside)
    {
        if (!Known(tag, place))
            return;
        var value = scopes.Find(tag.Name);
        if (tag.NeedsList && value is not (null or ListValue))
            findings.Add(TemplateFinding.Of("T-LIST", place, tag.Source, ("name", tag.Name), ("around", tag.Source)));
        if (tag.Inverted || value is FlagValue or TextValue or NumberValue or DateValue)
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

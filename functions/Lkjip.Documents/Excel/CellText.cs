using System.Globalization;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>Fills the text of cells (pengisi sel).</summary>
internal sealed class CellText(ScopeStack scopes)
{
    private readonly List<string> unfilled = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The tags without a value, each once.</summary>
    public IReadOnlyList<string> Unfilled => unfilled;

    /// <summary>What a cell comes to: a number when its only content is one unformatted tag of a number, else text.</summary>
    public CellContent Fill(CellTemplate cell)
    {
        if (cell.Pieces is [TagPiece { Tag: ValueTag { Formats.Count: 0 } only }] && scopes.Find(only.Name) is { } value)
        {
            if (value is NumberValue number)
                return new CellContent(number.Number, []);
            if (value is DateValue date && cell.ShowsDate)
                return new CellContent(date.Date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, []);
        }

        var runs = new List<(string, string)>();
        Append(cell.Pieces!, runs);
        return new CellContent(null, runs);
    }

    private void Append(IReadOnlyList<CellPiece> pieces, List<(string Style, string Text)> runs)
    {
        foreach (var piece in pieces)
        {
            if (piece is SectionPiece section)
                SectionRuns.Each(scopes, section.Tag, () => Append(section.Pieces, runs));
            else if (TextOf(piece) is { Length: > 0 } text)
                runs.Add((piece.Style, text));
        }
    }

    private string? TextOf(CellPiece piece) => piece switch
    {
        TextPiece text => text.Text,
        TagPiece { Tag: ValueTag tag } => ShownValue.Of(scopes.Find(tag.Name), tag.Formats) ?? Missing(tag.Source),
        TagPiece { Tag: BlockTag tag } => scopes.Find(tag.Name) is BlockValue block ? BlockText.Of(block) : Missing(tag.Source),
        _ => null,
    };

    private string? Missing(string tag)
    {
        if (seen.Add(tag))
            unfilled.Add(tag);
        return null;
    }
}

using System.Text;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Fills the text of cells (pengisi sel).</summary>
internal sealed class CellFiller(ScopeStack scopes)
{
    // What a cell can hold ([MS-XLSX], "maximum text length").
    private const int Longest = 32767;

    private readonly List<string> unfilled = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    /// <summary>The tags without a value, each once.</summary>
    public IReadOnlyList<string> Unfilled => unfilled;

    /// <summary>False in passes whose missing values another one reports.</summary>
    public bool Reports { get; set; }

    /// <summary>The runs of the cells of the row: look and text.</summary>
    public List<(string Style, string Text)> Runs { get; } = [];

    /// <summary>Reports a tag that could not be filled.</summary>
    public void Miss(string tag)
    {
        if (Reports && seen.Add(tag))
            unfilled.Add(tag);
    }

    /// <summary>What a cell comes to: a number when its only content is one unformatted tag of a number, else text.</summary>
    public CellContent Fill(CellPlan cell)
    {
        if (cell.Only is not { } only)
            return Composed(cell.Template);
        if (!cell.IsPosition || scopes.FrameOf(only.Key) is not { IsItem: true } frame || frame.Scope.Knows(only.Key))
            return One(only, cell.Template.ShowsDate);
        return CellContent.Of(only.Name == "no" ? frame.Number : frame.Count);
    }

    /// <summary>The pieces as one plain text.</summary>
    public string Plain(IReadOnlyList<CellPiece> pieces)
    {
        Runs.Clear();
        return Pieces(pieces, showsDate: false) switch
        {
            { Kind: FormulaKind.Number } => ShownValue.Of(scopes.Find(((TagPiece)pieces[0]).Tag.Key), []) ?? "",
            var content => content.Text ?? "",
        };
    }

    private CellContent Composed(CellTemplate template)
    {
        if (template.Item is not { } item)
            return Pieces(template.Pieces!, template.ShowsDate);
        var runs = SectionRuns.Of(scopes, item.Tag);
        if (item.Index >= runs.Count)
            return default;
        runs.Enter(scopes, item.Index);
        var content = template.Pieces is { } pieces ? Pieces(pieces, template.ShowsDate) : default;
        runs.Leave(scopes);
        return content;
    }

    private CellContent Pieces(IReadOnlyList<CellPiece> pieces, bool showsDate)
    {
        if (pieces is [TagPiece { Tag: ValueTag { Formats.Count: 0 } only, Style.Length: 0 }])
            return One(only, showsDate);
        var first = Runs.Count;
        Append(pieces);
        var count = Runs.Count - first;
        if (count == 0)
            return default;
        if (count == 1 && Runs[first].Style.Length == 0)
            return CellContent.Of(Cut(Runs[first].Text));
        text.Clear();
        var plain = true;
        for (var i = first; i < Runs.Count; i++)
        {
            var room = Longest - text.Length;
            if (Runs[i].Text.Length > room)
                Runs[i] = (Runs[i].Style, room > 0 ? Runs[i].Text[..room] : "");
            text.Append(Runs[i].Text);
            plain &= Runs[i].Style.Length == 0;
        }

        var whole = text.ToString();
        return plain ? CellContent.Of(whole) : new CellContent(FormulaKind.Text, 0m, whole, first, count);
    }

    private CellContent One(ValueTag tag, bool showsDate)
    {
        switch (scopes.Find(tag.Key))
        {
            case NumberValue number:
                return CellContent.Of(number.Number);
            case TextValue { Text.Length: > 0 } words:
                return CellContent.Of(Cut(words.Text));
            case DateValue date when showsDate:
                return CellContent.Of(DateFunctions.Serial(date.Date));
            case var value:
                var shown = ShownValue.Of(value, tag.Formats);
                if (shown is null)
                    Miss(tag.Name);
                return CellContent.Of(shown);
        }
    }

    private void Append(IReadOnlyList<CellPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is SectionPiece section)
                Section(section);
            else if (TextOf(piece) is { Length: > 0 } words)
                Runs.Add((piece.Style, words));
        }
    }

    private void Section(SectionPiece section)
    {
        var runs = SectionRuns.Of(scopes, section.Tag);
        for (var run = 0; run < runs.Count; run++)
        {
            runs.Enter(scopes, run);
            Append(section.Pieces);
            runs.Leave(scopes);
        }
    }

    private string? TextOf(CellPiece piece)
    {
        if (piece is TextPiece words)
            return words.Text;
        var tag = ((TagPiece)piece).Tag;
        var shown = tag is ValueTag value
            ? ShownValue.Of(scopes.Find(value.Key), value.Formats)
            : scopes.Find(tag.Key) is BlockValue block ? BlockText.Of(block) : null;
        if (shown is null)
            Miss(tag.Name);
        return shown;
    }

    private static string Cut(string words) => words.Length <= Longest ? words : words[..(Longest - 1)] + "…";
}

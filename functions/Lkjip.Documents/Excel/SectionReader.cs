using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Puts the rows of a sheet into their sections, and finds what tags in a row repeat as columns.</summary>
internal sealed class SectionReader
{
    private readonly List<Finding> findings;
    private readonly Stack<SectionNode> open = new();

    // The closing tags that belong to sections a finding has already told of.
    private readonly List<string> forgiven = [];

    /// <summary>Nothing read yet.</summary>
    public SectionReader(List<Finding> findings)
    {
        this.findings = findings;
        open.Push(new SectionNode(null, "") { FirstRow = 1, LastRow = int.MaxValue });
    }

    /// <summary>Takes the next row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="tags">The tags in it that open and close rows and columns.</param>
    /// <param name="loops">Receives the repeated columns.</param>
    public void Row(RowTemplate row, List<CellTag> tags, List<ColumnLoop> loops)
    {
        var columns = Columns(tags, out var rowTags);
        loops.AddRange(columns);
        var template = row with { Columns = columns };
        if (rowTags.Count > 0 && columns.Count == 0 && row.Cells.All(IsEmpty))
        {
            foreach (var tag in rowTags)
                Section(tag, row.Row, alone: true);
            return;
        }

        foreach (var tag in rowTags.Where(tag => tag.Tag is SectionOpenTag))
            Section(tag, row.Row, alone: false);
        open.Peek().Nodes.Add(new RowNode(template));
        foreach (var tag in rowTags.Where(tag => tag.Tag is SectionCloseTag))
            Section(tag, row.Row, alone: false);
    }

    /// <summary>The whole sheet; sections that are still open are reported.</summary>
    public SectionNode Finish()
    {
        while (open.Count > 1)
        {
            var section = open.Pop();
            section.LastRow = Math.Max(section.LastRow, Last(section));
            findings.Add(TemplateFinding.Of("T-UNCLOSED", section.Place, section.Tag!.Source, ("name", section.Tag.Name), ("around", section.Tag.Source)));
        }

        return open.Pop();
    }

    private static int Last(SectionNode section) => section.Nodes.LastOrDefault() switch
    {
        RowNode row => row.Template.Row,
        SectionNode inner => inner.LastRow,
        _ => section.FirstRow,
    };

    private List<ColumnLoop> Columns(List<CellTag> tags, out List<CellTag> rowTags)
    {
        var loops = new List<ColumnLoop>();
        CellTag? opened = null;
        rowTags = [];
        foreach (var tag in tags)
        {
            if (tag.Tag is SectionOpenTag { Columns: true })
            {
                if (opened is not null)
                    findings.Add(Finding("T-COLUMN", tag));
                opened ??= tag;
            }
            else if (opened is null)
            {
                rowTags.Add(tag);
            }
            else if (tag.Tag is SectionCloseTag && (tag.Tag.Name.Length == 0 || tag.Tag.Name == opened.Tag.Name))
            {
                loops.Add(new ColumnLoop((SectionOpenTag)opened.Tag, opened.Place, opened.Column, tag.Column));
                opened = null;
            }
            else
            {
                findings.Add(TemplateFinding.Of("T-CROSSED", tag.Place, tag.Tag.Source, ("other", opened.Tag.Name), ("around", tag.Tag.Source)));
            }
        }

        if (opened is not null)
        {
            findings.Add(Finding("T-COLUMN", opened));
            forgiven.AddRange([opened.Tag.Name, ""]);
        }

        return loops;
    }

    private void Section(CellTag tag, int row, bool alone)
    {
        if (tag.Tag is SectionOpenTag opening)
        {
            var section = new SectionNode(opening, tag.Place) { FirstRow = row, LastRow = row, OpensAlone = alone };
            open.Peek().Nodes.Add(section);
            open.Push(section);
        }
        else if (open.Count == 1)
        {
            Unopened(tag);
        }
        else if (tag.Tag.Name.Length > 0 && tag.Tag.Name != open.Peek().Tag!.Name)
        {
            Crossed(tag, row, alone);
        }
        else
        {
            Close(row, alone);
        }
    }

    private void Crossed(CellTag tag, int row, bool alone)
    {
        if (open.All(section => section.Tag?.Name != tag.Tag.Name))
        {
            Unopened(tag);
            return;
        }

        findings.Add(TemplateFinding.Of("T-CROSSED", tag.Place, tag.Tag.Source, ("other", open.Peek().Tag!.Name), ("around", tag.Tag.Source)));
        while (open.Peek().Tag!.Name != tag.Tag.Name)
        {
            forgiven.Add(open.Peek().Tag!.Name);
            Close(row, alone);
        }

        Close(row, alone);
    }

    // One mistake is one finding.
    private void Unopened(CellTag tag)
    {
        if (!forgiven.Remove(tag.Tag.Name))
            findings.Add(Finding("T-UNOPENED", tag));
    }

    private void Close(int row, bool alone)
    {
        var section = open.Pop();
        section.LastRow = row;
        section.ClosesAlone = alone;
    }

    private static Finding Finding(string code, CellTag tag) => TemplateFinding.Of(code, tag.Place, tag.Tag.Source, ("around", tag.Tag.Source));

    private static bool IsEmpty(CellTemplate cell) =>
        cell.Formula is null && (cell.Pieces is null ? cell.Value.IsBlank : cell.Pieces.All(piece => piece is TextPiece text && string.IsNullOrWhiteSpace(text.Text)));
}

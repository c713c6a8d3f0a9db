using System.Text;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A row of a template, ready to be filled.</summary>
internal sealed class RowPlan : NodePlan
{
    /// <summary>Prepares a row.</summary>
    public RowPlan(RowTemplate template, int gap, SectionPlan section, IReadOnlyList<CellPlan> cells)
        : base(gap)
    {
        (Row, Section, Cells) = (template.Row, section, [.. cells]);
        Columns = template.Columns;
        Open = Encoding.UTF8.GetBytes(template.Attributes + ">");
        FixedHeight = Cells.Select(cell => cell.Template is { Wrapped: { } wrapped, Pieces: null, Value.Text: { } text } ? wrapped.Height(text) : 0).DefaultIfEmpty().Max();
        HasWrapped = Cells.Any(cell => cell.Template.Wrapped is not null);
    }

    /// <summary>Its number in the template.</summary>
    public int Row { get; }

    /// <summary>The innermost section around it.</summary>
    public SectionPlan Section { get; }

    /// <summary>Its cells, left to right.</summary>
    public CellPlan[] Cells { get; }

    /// <summary>The columns that tags in this row repeat.</summary>
    public IReadOnlyList<ColumnLoop> Columns { get; }

    /// <summary>Those that formulas ask for and that hold data, and formulas that formulas ask for.</summary>
    public CellPlan[] Kept { get; set; } = [];

    /// <summary>True when the height of the row follows from its texts.</summary>
    public bool HasWrapped { get; }

    /// <summary>The height that its texts without tags need, in points; 0 for the usual one.</summary>
    public int FixedHeight { get; }

    /// <summary>The end of the opening tag: attributes after the number.</summary>
    public byte[] Open { get; }
}

using System.Text;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A cell of a template, ready to be filled: what never changes of it is bytes already.</summary>
internal sealed class CellPlan
{
    /// <summary>Prepares a cell.</summary>
    public CellPlan(CellTemplate template)
    {
        Template = template;
        Open = Encoding.UTF8.GetBytes($"<c r=\"{Corner.ColumnName(template.Column)}");
        Style = Encoding.UTF8.GetBytes($"\" s=\"{template.Style}");
        if (template is { Pieces: null, Formula: null })
            Fixed = Encoding.UTF8.GetBytes(template.Fixed.Content.Length == 0 ? $"\"{template.Fixed.Attributes}/>" : $"\"{template.Fixed.Attributes}>{template.Fixed.Content}</c>");
        if (template is { Item: null, Pieces: [TagPiece { Tag: ValueTag { Formats.Count: 0 } tag }] })
            Only = tag;
    }

    /// <summary>The cell as it was read.</summary>
    public CellTemplate Template { get; }

    /// <summary>Its column.</summary>
    public int Column => Template.Column;

    /// <summary>The opening tag up to the row number.</summary>
    public byte[] Open { get; }

    /// <summary>What follows the row number: the style.</summary>
    public byte[] Style { get; }

    /// <summary>All that follows the row number, for a cell without tags and formula.</summary>
    public byte[]? Fixed { get; }

    /// <summary>The tag of a cell that holds nothing but an unformatted value; null for another.</summary>
    public ValueTag? Only { get; }

    /// <summary>The formula with its references bound; null for another cell.</summary>
    public FormulaPlan? Formula { get; set; }

    /// <summary>Where its merging with the cells below is remembered; -1 for a cell that is not merged.</summary>
    public int MergeSlot { get; set; } = -1;

    /// <summary>True when some formula, chart or table asks for its value.</summary>
    public bool IsKept { get; set; }
}

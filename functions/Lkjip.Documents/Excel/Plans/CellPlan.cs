using System.Text;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A cell of a template, ready to be filled: what never changes of it is bytes already.</summary>
internal sealed class CellPlan
{
    /// <summary>Prepares a cell.</summary>
    public CellPlan(CellTemplate template)
    {
        Template = template;
        Open = new XmlPiece($"<c r=\"{Corner.ColumnName(template.Column)}");
        var style = template.Style == "0" ? "\"" : $"\" s=\"{template.Style}\"";
        Style = new XmlPiece(style);
        NumberOpen = new XmlPiece(style + "><v>");
        TextOpen = new XmlPiece(style + " t=\"inlineStr\"><is>");
        PlainOpen = new XmlPiece(style + " t=\"inlineStr\"><is><t>");
        FormulaOpen = new XmlPiece(style + "><f>");
        Room = Open.Room + XmlPiece.Step + PlainOpen.Room + NumberText.Room + XmlPiece.Step;
        if (template is { Pieces: null, Formula: null })
            Fixed = Encoding.UTF8.GetBytes(template.Fixed.Content.Length == 0 ? $"\"{template.Fixed.Attributes}/>" : $"\"{template.Fixed.Attributes}>{template.Fixed.Content}</c>");
        if (template is { Item: null, Pieces: [TagPiece { Tag: ValueTag { Formats.Count: 0 } tag }] })
            (Only, IsPosition) = (tag, tag.Name is "no" or "jumlah");
    }

    /// <summary>The cell as it was read.</summary>
    public CellTemplate Template { get; }

    /// <summary>Its column.</summary>
    public int Column => Template.Column;

    /// <summary>The opening tag up to the row number.</summary>
    public XmlPiece Open { get; }

    /// <summary>What follows the row number: the style.</summary>
    public XmlPiece Style { get; }

    /// <summary>What follows the row number in a cell with a number.</summary>
    public XmlPiece NumberOpen { get; }

    /// <summary>What follows the row number in a cell with text.</summary>
    public XmlPiece TextOpen { get; }

    /// <summary>What follows the row number in a cell with text without spaces at its edges.</summary>
    public XmlPiece PlainOpen { get; }

    /// <summary>What follows the row number in a cell whose formula gives a number.</summary>
    public XmlPiece FormulaOpen { get; }

    /// <summary>The room that a cell with a number needs, and without their own length text and formula.</summary>
    public int Room { get; }

    /// <summary>All that follows the row number, for a cell without tags and formula.</summary>
    public byte[]? Fixed { get; }

    /// <summary>The tag of a cell that holds nothing but an unformatted value; null for another.</summary>
    public ValueTag? Only { get; }

    /// <summary>True when that value may be the number of an item or how many there are.</summary>
    public bool IsPosition { get; }

    /// <summary>The formula with its references bound; null for another cell.</summary>
    public FormulaPlan? Formula { get; set; }

    /// <summary>Where its merging with the cells below is remembered; -1 for a cell that is not merged.</summary>
    public int MergeSlot { get; set; } = -1;

    /// <summary>True when some formula, chart or table asks for its value.</summary>
    public bool IsKept { get; set; }
}

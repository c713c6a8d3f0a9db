using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A formula with its references bound to sheets and sections.</summary>
internal sealed class FormulaPlan
{
    private readonly XmlPiece[] texts;

    /// <summary>Binds a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="bind">Binds a reference.</param>
    public FormulaPlan(Formula formula, Func<CellReference, PlacedReference> bind)
    {
        Formula = formula;
        texts = [.. formula.Texts.Select(Escaped)];
        References = [.. formula.References.Select(bind)];
        Room = texts.Sum(text => text.Room) + References.Sum(reference => reference.Room);
    }

    /// <summary>The formula.</summary>
    public Formula Formula { get; }

    /// <summary>Its references, as the formula numbers them.</summary>
    public PlacedReference[] References { get; }

    /// <summary>The pass over the data in which its value is known, when it is asked for by others.</summary>
    public int Pass { get; set; }

    /// <summary>True when its value depends on itself.</summary>
    public bool IsCircular { get; set; }

    /// <summary>The room that its text needs.</summary>
    public int Room { get; }

    /// <summary>Writes the formula as it reads where the rows came to stand.</summary>
    /// <param name="pen">Takes it.</param>
    /// <param name="layouts">Where the rows came to stand.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="number">Its number, written out: most references are to the same row.</param>
    public void Write(ref XmlPen pen, SheetLayout[] layouts, int row, in XmlPiece number)
    {
        for (var i = 0; i < texts.Length - 1; i++)
        {
            pen.Piece(texts[i]);
            References[i].Write(ref pen, layouts, row, number);
        }

        pen.Piece(texts[^1]);
    }

    private static XmlPiece Escaped(string text)
    {
        var memory = new XmlMemory();
        using var xml = new XmlOutput(memory);
        xml.Text(text);
        xml.Flush();
        return new XmlPiece(memory.ToString());
    }
}

using System.Text;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A formula with its references bound to sheets and sections.</summary>
internal sealed class FormulaPlan
{
    private readonly byte[][] texts;

    /// <summary>Binds a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="bind">Binds a reference.</param>
    public FormulaPlan(Formula formula, Func<CellReference, PlacedReference> bind)
    {
        Formula = formula;
        texts = [.. formula.Texts.Select(Escaped)];
        References = [.. formula.References.Select(bind)];
    }

    /// <summary>The formula.</summary>
    public Formula Formula { get; }

    /// <summary>Its references, as the formula numbers them.</summary>
    public PlacedReference[] References { get; }

    /// <summary>The pass over the data in which its value is known, when it is asked for by others.</summary>
    public int Pass { get; set; }

    /// <summary>True when its value depends on itself.</summary>
    public bool IsCircular { get; set; }

    /// <summary>Writes the formula as it reads where the rows came to stand.</summary>
    public void Write(XmlOutput xml, SheetLayout[] layouts)
    {
        for (var i = 0; i < texts.Length - 1; i++)
        {
            xml.Raw(texts[i]);
            References[i].Write(xml, layouts);
        }

        xml.Raw(texts[^1]);
    }

    private static byte[] Escaped(string text)
    {
        var memory = new XmlMemory();
        using var xml = new XmlOutput(memory);
        xml.Text(text);
        xml.Flush();
        return memory.Bytes.ToArray();
    }
}

using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>Writes cells as attributes name them: "A1:B2".</summary>
internal static class AreaText
{
    /// <summary>Writes a block of cells.</summary>
    public static void Write(XmlOutput xml, CellArea area)
    {
        xml.Raw(Corner.ColumnName(area.Left));
        xml.Number(area.Top);
        if (area.IsSingle)
            return;
        xml.Raw(":"u8);
        xml.Raw(Corner.ColumnName(area.Right));
        xml.Number(area.Bottom);
    }
}

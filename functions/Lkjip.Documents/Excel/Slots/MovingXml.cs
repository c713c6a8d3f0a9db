using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The XML of a part or an element: bytes that stay, and slots (XML bergerak).</summary>
internal sealed class MovingXml
{
    private static readonly byte[] Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8.ToArray();

    private readonly byte[][] texts;
    private readonly XmlSlot[] slots;

    private MovingXml(byte[][] texts, XmlSlot[] slots) => (this.texts, this.slots) = (texts, slots);

    /// <summary>How many bytes stay.</summary>
    public int Size => texts.Sum(text => text.Length);

    /// <summary>True when nothing changes.</summary>
    public bool IsFixed => slots.Length == 0;

    /// <summary>A whole part in which slots were marked.</summary>
    public static MovingXml Part(XElement root, SlotMarks marks)
    {
        var xml = Of(root.ToString(SaveOptions.DisableFormatting), marks);
        xml.texts[0] = [.. Declaration, .. xml.texts[0]];
        return xml;
    }

    /// <summary>An element in which slots were marked.</summary>
    public static MovingXml Element(XElement element, SlotMarks marks) => Of(Spreadsheet.Outer(element), marks);

    /// <summary>Text in which slots were marked.</summary>
    public static MovingXml Text(string text, SlotMarks marks) => Of(text, marks);

    /// <summary>Writes it.</summary>
    public void Write(WorkbookRun run)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            run.Xml.Raw(texts[i]);
            slots[i].Write(run);
        }

        run.Xml.Raw(texts[^1]);
    }

    private static MovingXml Of(string xml, SlotMarks marks)
    {
        var pieces = xml.Split(marks.Before);
        var stay = new List<byte[]> { Encoding.UTF8.GetBytes(pieces[0]) };
        var move = new List<XmlSlot>();
        foreach (var piece in pieces.Skip(1))
        {
            var end = piece.IndexOf(']', StringComparison.Ordinal);
            move.Add(marks[int.Parse(piece.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture)]);
            stay.Add(Encoding.UTF8.GetBytes(piece[(end + 1)..]));
        }

        return new MovingXml([.. stay], [.. move]);
    }
}

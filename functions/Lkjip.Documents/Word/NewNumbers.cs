using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The numberings that a rendering adds: each list starts anew.</summary>
internal sealed class NewNumbers(WordNumbering numbering)
{
    private readonly Dictionary<ListKind, int> abstracts = [];
    private readonly StringBuilder definitions = new();
    private readonly StringBuilder numbers = new();
    private int count;

    public bool Any => count > 0;

    /// <summary>Starts a list.</summary>
    /// <returns>The id of its numbering.</returns>
    public int Start(ListKind kind, ListLook look, int level, int start)
    {
        if (!abstracts.TryGetValue(kind, out var definition))
        {
            abstracts[kind] = definition = numbering.LastAbstract + 1 + abstracts.Count;
            Define(definition, look);
        }

        var id = numbering.LastNumber + ++count;
        numbers.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/><w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride></w:num>");
        return id;
    }

    /// <summary>The part with all numberings, old and new.</summary>
    public string Part()
    {
        var root = numbering.Root ?? new XElement(W.Ns + "numbering", new XAttribute(XNamespace.Xmlns + "w", W.Ns));
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        XmlText.Open(root, text);
        foreach (var element in root.Elements().Where(e => e.Name != W.Ns + "num" && e.Name != W.Ns + "numIdMacAtCleanup"))
        {
            XmlText.Write(element, text);
        }

        text.Append(definitions);
        foreach (var element in root.Elements(W.Ns + "num"))
        {
            XmlText.Write(element, text);
        }

        text.Append(numbers);
        XmlText.Close(root, text);
        return text.ToString();
    }

    private void Define(int id, ListLook look)
    {
        definitions.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (var level = 0; level < 9; level++)
        {
            definitions.Append(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{look.Format}\"/><w:lvlText w:val=\"");
            XmlText.Escape(look.Text.Replace("%1", $"%{level + 1}", StringComparison.Ordinal), definitions);
            definitions.Append(CultureInfo.InvariantCulture, $"\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{look.Left(level)}\" w:hanging=\"{look.Hanging}\"/></w:pPr>{look.Run}</w:lvl>");
        }

        definitions.Append("</w:abstractNum>");
    }
}

using System.Globalization;
using System.Text;

namespace Lkjip.Documents.Word;

/// <summary>The numberings that a rendering adds: each list starts anew.</summary>
internal sealed class NewNumbers(WordNumbering numbering)
{
    private readonly Dictionary<ListKind, int> abstracts = [];
    private readonly StringBuilder definitions = new();
    private readonly StringBuilder numbers = new();
    private int count;

    public bool Any => count > 0;

    /// <summary>The definitions of the lists, as XML.</summary>
    public string Definitions => definitions.ToString();

    /// <summary>The lists, as XML.</summary>
    public string Numbers => numbers.ToString();

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

using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Says where a paragraph of a part stands: "isi, paragraf 12", "isi, tabel 2 baris 3 sel 1".</summary>
internal sealed class WordPlaces
{
    private readonly string part;
    private int paragraphs;
    private int tables;

    private WordPlaces(string part) => this.part = part;

    /// <summary>Notes its place at every paragraph of a part.</summary>
    public static void Mark(XElement root, string part) => new WordPlaces(part).Mark(root, part, inTable: false);

    /// <summary>The place of the paragraph that holds an element.</summary>
    public static string Of(XElement element) =>
        element.AncestorsAndSelf().Select(e => e.Annotation<string>()).FirstOrDefault(place => place is not null) ?? "isi";

    private void Mark(XElement element, string place, bool inTable)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W.P)
            {
                child.AddAnnotation(inTable ? place : $"{place}, paragraf {Text(++paragraphs)}");
                Mark(child, inTable ? place : $"{place}, paragraf {Text(paragraphs)}", inTable);
            }
            else if (child.Name == W.Tbl)
            {
                MarkTable(child, $"{(inTable ? place : part)}, tabel {Text(++tables)}");
            }
            else if (child.Name == W.TxbxContent)
            {
                Mark(child, $"{part}, kotak teks", inTable: false);
            }
            else
            {
                Mark(child, place, inTable);
            }
        }
    }

    private void MarkTable(XElement table, string place)
    {
        var row = 0;
        foreach (var tr in table.Descendants(W.Tr).Where(tr => W.Nearest(tr, W.Tbl) == table))
        {
            row++;
            var cell = 0;
            foreach (var tc in tr.Descendants(W.Tc).Where(tc => W.Nearest(tc, W.Tr) == tr))
            {
                Mark(tc, $"{place} baris {Text(row)} sel {Text(++cell)}", inTable: true);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Says where a paragraph of a template stands: "isi, paragraf 12", "kepala halaman 2, tabel 1 baris 3 sel 1", "catatan kaki 4, paragraf 1".</summary>
/// <remarks>The places are those of the file as its author sees it: they are noted before anything is taken out. The old form of a text box, which repeats its text, has none.</remarks>
internal sealed class WordPlaces
{
    /// <summary>What the parts are called.</summary>
    public const string Body = "isi", Headers = "kepala halaman", Footers = "kaki halaman", Footnotes = "catatan kaki", Endnotes = "catatan akhir";

    private int order;

    /// <summary>Notes its place at every paragraph of a part.</summary>
    public void Mark(XElement root, string part)
    {
        root.AddAnnotation(Spot(part));
        var notes = root.Elements().Where(e => e.Name == W.Footnote || e.Name == W.Endnote).ToList();
        if (notes.Count == 0)
        {
            new Text(this, part).Mark(root);
        }

        foreach (var (index, note) in notes.Where(n => n.Attribute(W.Ns + "type") is null).Index())
        {
            new Text(this, string.Create(CultureInfo.InvariantCulture, $"{part} {index + 1}")).Mark(note);
        }
    }

    /// <summary>The place of the paragraph that holds an element.</summary>
    public static string Of(XElement element) => SpotOf(element).Place;

    /// <summary>The place of the paragraph that holds an element, with its order.</summary>
    public static WordSpot SpotOf(XElement element) =>
        element.AncestorsAndSelf().Select(e => e.Annotation<WordSpot>()).FirstOrDefault(spot => spot is not null) ?? new WordSpot(Body, 0);

    private WordSpot Spot(string place) => new(place, order++);

    private sealed class Text(WordPlaces places, string part)
    {
        private int paragraphs;
        private int tables;
        private int boxes;

        public void Mark(XElement element) => Mark(element, part, inTable: false);

        private void Mark(XElement element, string place, bool inTable)
        {
            foreach (var child in element.Elements())
            {
                if (child.Name == W.P)
                {
                    var spot = places.Spot(inTable ? place : $"{place}, paragraf {Number(++paragraphs)}");
                    child.AddAnnotation(spot);
                    Mark(child, spot.Place, inTable);
                }
                else if (child.Name == W.Tbl)
                {
                    MarkTable(child, $"{place}, tabel {Number(++tables)}");
                }
                else if (child.Name == W.TxbxContent)
                {
                    new Text(places, $"{part}, kotak teks {Number(++boxes)}").Mark(child);
                }
                else if (child.Name != W.Fallback)
                {
                    Mark(child, place, inTable);
                }
            }
        }

        private void MarkTable(XElement table, string place)
        {
            foreach (var (row, tr) in table.Descendants(W.Tr).Where(tr => W.Nearest(tr, W.Tbl) == table).Index())
            {
                foreach (var (cell, tc) in tr.Descendants(W.Tc).Where(tc => W.Nearest(tc, W.Tr) == tr).Index())
                {
                    Mark(tc, $"{place} baris {Number(row + 1)} sel {Number(cell + 1)}", inTable: true);
                }
            }
        }

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}

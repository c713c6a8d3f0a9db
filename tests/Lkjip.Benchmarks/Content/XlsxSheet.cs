using System.Globalization;
using System.Security;
using System.Text;

namespace Lkjip.Benchmarks.Content;

/// <summary>The sheet of eight columns as a template, in the tags of an engine (templat lembar anggaran).</summary>
/// <remarks>Row 1 title, row 2 agency, row 3 heads, row 4 the row that repeats, then the total.</remarks>
internal sealed class XlsxSheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const int RepeatedRow = 4;

    private static readonly string[] InList = ["baris"];

    private readonly TagDialect tags;
    private readonly bool keepsFormulas;
    private readonly List<string> texts = [];
    private readonly StringBuilder rows = new();

    private XlsxSheet(TagDialect tags, bool keepsFormulas) => (this.tags, this.keepsFormulas) = (tags, keepsFormulas);

    /// <summary>The template as an .xlsx file.</summary>
    /// <param name="tags">The tags of the engine.</param>
    /// <param name="keepsFormulas">True when formulas of a repeated row and the total follow their rows; otherwise the content's values stand there.</param>
    public static byte[] In(TagDialect tags, bool keepsFormulas) => new XlsxSheet(tags, keepsFormulas).Make();

    private byte[] Make()
    {
        Row(1, Text(tags.Value([], "judul"), 1));
        Row(2, Text(tags.Value([], "instansi"), 0));
        Row(3, [.. new[] { "No", "Kode", "Uraian", "Pagu", "Realisasi", "Sisa", "Serapan", "Keterangan" }.Select(head => Text(head, 1))]);
        Row(RepeatedRow, Repeated());
        var total = RepeatedRow + 1;
        if (tags.MarksNextRow)
            Row(total++, Repeated(text => text.Replace("[i]", "[i+1]", StringComparison.Ordinal)));
        Row(total, Text("", 0), Text("", 0), Text("Jumlah", 1), Total("jumlahPagu", "D"), Total("jumlahRealisasi", "E"), Total("jumlahSisa", "F"));
        return Content.Package.Of(
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Office}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Office}.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Office}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Office}.sharedStrings+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relation}\"><sheets><sheet name=\"Anggaran\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relation}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Relation}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:H{total}\"/><cols><col min=\"1\" max=\"8\" width=\"18\" customWidth=\"1\"/></cols><sheetData>{rows}</sheetData></worksheet>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/><xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\" count=\"{texts.Count}\" uniqueCount=\"{texts.Count}\">{string.Concat(texts.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))}</sst>"));
    }

    private string[] Repeated(Func<string, string>? change = null)
    {
        string Cell(string text, int style) => Text(change?.Invoke(text) ?? text, style);
        string Number(string name) => Cell(tags.Number(InList, name), 2);
        return
        [
            Cell(tags.OpenList([], InList[0]) + tags.Number(InList, "nomor"), 0), Cell(tags.Value(InList, "kode"), 0), Cell(tags.Value(InList, "uraian"), 0),
            Number("pagu"), Number("realisasi"), keepsFormulas ? Formula("D4-E4") : Number("sisa"), Number("serapan"),
            Cell(tags.Value(InList, "ket") + (tags.MarksNextRow ? "" : tags.CloseList([], InList[0])), 0),
        ];
    }

    private void Row(int number, params string[] cells)
    {
        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
            rows.Append(cells[i].Replace("<c", string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\""), StringComparison.Ordinal));
        rows.Append("</row>");
    }

    private string Total(string name, string column) => keepsFormulas ? Formula($"SUM({column}{RepeatedRow}:{column}{RepeatedRow})") : Text(tags.Number([], name), 2);

    private static string Formula(string formula) => $"<c s=\"2\"><f>{formula}</f><v>0</v></c>";

    private string Text(string text, int style)
    {
        texts.Add(text);
        return string.Create(CultureInfo.InvariantCulture, $"<c t=\"s\" s=\"{style}\"><v>{texts.Count - 1}</v></c>");
    }
}

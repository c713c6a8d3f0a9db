using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class OddWorkbookTests
{
    private static readonly string[] Odd =
        ["", "-1", "99999999999", "0", "A1:XFD1048576", "1048576", "x", "{{#g}}", "{{/x}}", "{{#kolom x}}", "{{/}}", "SUM(A1:Z99", "#REF!", "B2:A1", "16385", "$A:$A", "Data!$1:$1", "{{nama | gabung}}", "2147483647"];

    [Fact]
    public void Compile_MutatedWorkbooks_GiveFindingsOrAWellFormedWorkbook()
    {
        var data = WorkbookBuilder.Item(("nama", "a"), ("x", new[] { WorkbookBuilder.Item(("nama", "b"), ("n", 1)), WorkbookBuilder.Item(("nama", "b"), ("n", 2)) }));
        var seed = new WorkbookBuilder()
            .Sheet("Data", [["{{nama}}", "=SUM(B3:B3)"], ["{{#x}}"], ["{{nama | gabung}}", "{{n}}", "=B3/B$1", "{{#kolom x}}{{n}}{{/}}"], ["{{/x}}"]],
                before: "<cols><col min=\"1\" max=\"3\" width=\"10\"/></cols>",
                after: "<mergeCells><mergeCell ref=\"A3:A3\"/></mergeCells><conditionalFormatting sqref=\"B3\"><cfRule type=\"expression\" priority=\"1\"><formula>B3&gt;1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref=\"A3\" location=\"Data!A1\"/></hyperlinks><rowBreaks><brk id=\"3\"/></rowBreaks>")
            .Sheet("Lain", [["=Data!B3", "=VLOOKUP(1,Data!B3:C3,2,0)"]])
            .Names("<definedName name=\"Isi\">Data!$B$3:$B$3</definedName>").Build();
        var random = new Random(20240131);
        for (var i = 0; i < 300; i++)
        {
            var result = TemplateCompiler.Compile(Mutated(seed, random), data);
            Assert.True(result.Template is not null || result.Findings.Count > 0);
            if (result.Template is null)
                continue;
            var filled = WorkbookBuilder.Fill(result.Template, data);
            Assert.All(["xl/workbook.xml", "xl/worksheets/sheet1.xml"], part => Assert.NotNull(filled.Part(part)));
        }
    }

    private static byte[] Mutated(byte[] seed, Random random)
    {
        using var buffer = new MemoryStream();
        buffer.Write(seed);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[random.Next(archive.Entries.Count)];
            using var stream = entry.Open();
            using var reader = new StreamReader(stream, leaveOpen: true);
            var text = reader.ReadToEnd();
            for (var k = 0; k <= random.Next(4); k++)
            {
                var places = Regex.Matches(text, "(?<=\")[^\"<>]{1,12}(?=\")|(?<=>)[^<>]{1,40}(?=<)", RegexOptions.None, TimeSpan.FromSeconds(1));
                if (places.Count == 0)
                    break;
                var place = places[random.Next(places.Count)];
                text = text[..place.Index] + Odd[random.Next(Odd.Length)] + text[(place.Index + place.Length)..];
            }

            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }
}

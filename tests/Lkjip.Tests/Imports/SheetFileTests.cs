using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Sheets;
using Xunit;

namespace Lkjip.Tests.Imports;

/// <summary>Spreadsheets of people are read by what they are, not by their name, and broken ones are refused with a reason.</summary>
public sealed class SheetFileTests
{
    [Fact]
    public void Read_Workbook_KeepsAddressesKindsAndMerges()
    {
        var file = SheetBook.Of([["Judul", null, null], [], ["Kode", 813399847m, new SheetBook.Share(0.7083m)], [new SheetBook.Failed("#REF!"), new SheetBook.Day(44865), "1.234"]], "A1:C1");

        var sheet = Assert.Single(SheetFile.Read(file).Sheets);

        Assert.Equal("Judul", sheet.Seen(1, 3)!.Text);
        Assert.Equal(("B3", 813399847m, "813399847"), (sheet.Cell(3, 2)!.Address, sheet.Cell(3, 2)!.Number!.Value, sheet.Cell(3, 2)!.Text));
        Assert.Equal("70,83%", sheet.Cell(3, 3)!.Text);
        Assert.Equal("#REF!", sheet.Cell(4, 1)!.Error);
        Assert.Equal("31 Oktober 2022", sheet.Cell(4, 2)!.Text);
        Assert.Equal("1.234", sheet.Cell(4, 3)!.Typed);
    }

    [Theory]
    [InlineData("Kode;Uraian;Pagu\n1.01;\"Program; satu\";1.234.567,00\n", "utf-8")]
    [InlineData("Kode,Uraian,Pagu\n1.01,Program; satu,\"1.234.567,00\"\n", "utf-8")]
    [InlineData("Kode\tUraian\tPagu\n1.01\tProgram; satu\t1.234.567,00\n", "utf-16")]
    public void Read_SeparatedText_FindsSeparatorAndEncoding(string text, string encoding)
    {
        var written = Encoding.GetEncoding(encoding);

        var sheet = Assert.Single(SheetFile.Read((byte[])[.. written.GetPreamble(), .. written.GetBytes(text)]).Sheets);

        Assert.Equal("Program; satu", sheet.Cell(2, 2)!.Text);
        Assert.Equal("1.234.567,00", sheet.Cell(2, 3)!.Text);
    }

    [Fact]
    public void Read_TextOfOldWindows_IsRead()
    {
        var sheet = Assert.Single(SheetFile.Read((byte[])[.. "Kode;Uraian\n1;Caf"u8, 0xE9, .. " dan \x93kutip\n"u8.ToArray().Where(b => b != 0xC2)]).Sheets);

        Assert.StartsWith("Café dan", sheet.Cell(2, 2)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoSpreadsheet_SaysWhatItIs()
    {
        Assert.Equal(SheetReading.Empty, SheetFile.Read(ReadOnlyMemory<byte>.Empty).Code);
        Assert.Equal(SheetReading.WebPage, SheetFile.Read("\n<html><table><tr><td>Kode</td></tr></table></html>"u8.ToArray()).Code);
        Assert.Equal(SheetReading.Broken, SheetFile.Read((byte[])[0x25, 0x50, 0x00, 0x01, 0x02]).Code);
        Assert.Equal(SheetReading.Broken, SheetFile.Read("PK\u0003\u0004 and nothing more"u8.ToArray()).Code);
        Assert.Equal(SheetReading.Broken, SheetFile.Read((byte[])[0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]]).Code);
    }

    [Fact]
    public void Read_Bomb_IsRefused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            entry.Write(new byte[60 * 1024 * 1024]);
        }

        Assert.Equal(SheetReading.TooLarge, SheetFile.Read(file.ToArray()).Code);
    }

    [Fact]
    public void Read_TooManyRows_IsRefused()
    {
        var text = string.Concat(Enumerable.Repeat("1;2\n", SheetLimits.Rows + 1));

        Assert.Equal(SheetReading.TooLarge, SheetFile.Read(Encoding.UTF8.GetBytes(text)).Code);
    }
}

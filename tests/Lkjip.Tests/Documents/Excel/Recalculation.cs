using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Excel;

/// <summary>Lets LibreOffice calculate a workbook; the values are taken out first, so that every one that comes back was computed.</summary>
internal static class Recalculation
{
    public static async Task<FilledWorkbook> OfAsync(FilledWorkbook filled)
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-xlsx-");
        var source = Path.Combine(folder.FullName, "in", "a.xlsx");
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        await File.WriteAllBytesAsync(source, WithoutValues(filled.Bytes));
        using var office = Process.Start(new ProcessStartInfo("soffice",
            [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "xlsx", "--outdir", folder.FullName, source])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await office.WaitForExitAsync();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "a.xlsx"));
        folder.Delete(recursive: true);
        return new FilledWorkbook(bytes);
    }

    /// <summary>Every cell with text or value: its place and what it shows; a spreadsheet keeps 15 digits, what is compared is far less fine.</summary>
    public static IEnumerable<string> Shown(FilledWorkbook workbook, int sheet)
    {
        var shared = workbook.Has("xl/sharedStrings.xml") ? workbook.Part("xl/sharedStrings.xml").Elements(FilledWorkbook.Main + "si").Select(text => text.Value).ToList() : [];
        foreach (var cell in workbook.Cells(sheet))
        {
            var value = cell.Element(FilledWorkbook.Main + "v")?.Value ?? cell.Element(FilledWorkbook.Main + "is")?.Value;
            if (value is not null)
                yield return $"{cell.Attribute("r")!.Value} {((string?)cell.Attribute("t") == "s" ? shared[int.Parse(value, CultureInfo.InvariantCulture)] : Comparable(value))}";
        }
    }

    public static string Comparable(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? decimal.Round(number, 8).ToString("0.########", CultureInfo.InvariantCulture)
            : text;

    private static byte[] WithoutValues(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        buffer.Write(bytes);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                using var stream = entry.Open();
                var sheet = XElement.Load(stream);
                sheet.Descendants(FilledWorkbook.Main + "c").Where(cell => cell.Element(FilledWorkbook.Main + "f") is not null)
                    .Elements(FilledWorkbook.Main + "v").Remove();
                stream.SetLength(0);
                sheet.Save(stream);
            }
        }

        return buffer.ToArray();
    }
}

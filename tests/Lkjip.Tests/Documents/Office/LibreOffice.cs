using System.Diagnostics;

namespace Lkjip.Tests.Documents.Office;

/// <summary>LibreOffice with a profile of its own, in which workbooks are always calculated anew.</summary>
public sealed class LibreOffice : IDisposable
{
    // "Recalculation on File Load: Excel 2007 and newer", 0 = always.
    private const string Settings = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items xmlns:oor=\"http://openoffice.org/2001/registry\"><item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item></oor:items>";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-office-");
    private int turns;

    public LibreOffice()
    {
        var profile = Path.Combine(folder.FullName, "profile", "user");
        Directory.CreateDirectory(profile);
        File.WriteAllText(Path.Combine(profile, "registrymodifications.xcu"), Settings);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Converts files in one run.</summary>
    /// <param name="files">The files by name without extension.</param>
    /// <param name="from">Their extension.</param>
    /// <param name="to">The format wanted, as soffice names it: "pdf", "docx", "docx:MS Word 2007 XML".</param>
    /// <returns>The converted files by name; those that LibreOffice did not open are missing.</returns>
    public async Task<IReadOnlyDictionary<string, byte[]>> ConvertAsync(IReadOnlyDictionary<string, byte[]> files, string from, string to)
    {
        var (input, output) = (Sub("in"), Sub("out"));
        foreach (var (name, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(input, $"{name}.{from}"), bytes);
        }

        await RunAsync("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", to, "--outdir", output, .. files.Keys.Select(name => Path.Combine(input, $"{name}.{from}"))]);
        return Directory.EnumerateFiles(output).ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>The text of a PDF, page by page.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync(byte[] pdf)
    {
        var file = Path.Combine(Sub("pdf"), "a.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        var text = await RunAsync("pdftotext", ["-layout", file, "-"]);
        return text.Split('\f')[..^1];
    }

    private string Sub(string name) => folder.CreateSubdirectory(FormattableString.Invariant($"{name}{++turns}")).FullName;

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await errors;
        return output;
    }
}

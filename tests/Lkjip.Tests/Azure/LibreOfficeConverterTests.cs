using System.Diagnostics;
using System.Globalization;
using Lkjip.Azure.Pdf;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class LibreOfficeConverterTests : IDisposable
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pdf-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Convert_Documents_GivesAPdfOfEach()
    {
        using var converter = new LibreOfficeConverter("soffice", TimeProvider.System);

        // Together: one waits for the other, they share the profile.
        var results = await Task.WhenAll(Enumerable.Range(1, 2).Select(i =>
            converter.ConvertAsync(Document(FormattableString.Invariant($"Laporan ke-{i}")), Limit, CancellationToken.None)));

        Assert.All(results, result => Assert.Equal((PdfOutcome.Made, null), (result.Outcome, result.Reason)));
        Assert.Equal(["Laporan ke-1", "Laporan ke-2"], results.Select(TextOf));
    }

    [Fact]
    public async Task Convert_ListOfContents_HasThePageNumbersOfItsPages()
    {
        using var converter = new LibreOfficeConverter("soffice", TimeProvider.System);
        const string Right = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs><w:ind w:right=\"567\"/>";
        var file = new WordFile().Style("TOC1", "toc 1", $"<w:pPr>{Right}</w:pPr>")
            .Raw($"<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>{Mark("begin")}{Code("TOC \\o &quot;1-3&quot; \\h")}{Mark("separate")}{Entry("Satu", "_Toc1")}</w:p>")
            .Raw($"<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>{Entry("Dua", "_Toc2")}{Mark("end")}</w:p>")
            .Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r><w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/><w:r><w:t>Judul pertama</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>")
            .Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r><w:bookmarkStart w:id=\"2\" w:name=\"_Toc2\"/><w:r><w:t>Judul kedua</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>")
            .Raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/></w:sectPr>");

        var result = await converter.ConvertAsync(new PdfSource("docx", WordType, file.Bytes()), Limit, CancellationToken.None);

        Assert.Equal((PdfOutcome.Made, null), (result.Outcome, result.Reason));
        Assert.Matches("(?s)^Satu\\.{20,} ?ii\\s+Dua\\.{20,} ?iii\\s+Judul pertama\\s+Judul kedua$", TextOf(result));

        static string Mark(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
        static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>";
        static string Entry(string text, string anchor) =>
            $"<w:hyperlink w:anchor=\"{anchor}\"><w:r><w:t>{text}</w:t></w:r><w:r><w:tab/></w:r>{Mark("begin")}{Code($"PAGEREF {anchor} \\h")}{Mark("separate")}{Mark("end")}</w:hyperlink>";
    }

    [Fact]
    public async Task Convert_NoDocument_IsRefused()
    {
        using var converter = new LibreOfficeConverter("soffice", TimeProvider.System);

        var result = await converter.ConvertAsync(new PdfSource("docx", WordType, new byte[100]), Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.Refused, result.Outcome);
        Assert.StartsWith("LibreOffice (0):", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Convert_ProgramMissing_IsUnavailable()
    {
        using var converter = new LibreOfficeConverter(Path.Combine(folder.FullName, "tidak-ada"), TimeProvider.System);

        var result = await converter.ConvertAsync(Document("x"), Limit, CancellationToken.None);

        Assert.Equal((PdfOutcome.Unavailable, $"{folder.FullName}/tidak-ada: No such file or directory"), (result.Outcome, result.Reason));
    }

    [Fact]
    public async Task Convert_TooLarge_StartsNothing()
    {
        using var converter = new LibreOfficeConverter(Script($"touch {folder.FullName}/mulai"), TimeProvider.System);

        var result = await converter.ConvertAsync(Document("x") with { Content = new byte[PdfSource.Limit + 1] }, Limit, CancellationToken.None);

        Assert.Equal(PdfOutcome.TooLarge, result.Outcome);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "mulai")));
    }

    [Fact]
    public async Task Convert_Hangs_EndsItsOwnProcessesAndNoOther()
    {
        using var other = Process.Start("sleep", "300");
        using var converter = new LibreOfficeConverter(
            Script($"sleep 300 & echo $! > {folder.FullName}/anak; pwd > {folder.FullName}/kerja; echo $$ > {folder.FullName}/induk; wait"), TimeProvider.System);

        var result = await converter.ConvertAsync(Document("x"), TimeSpan.FromSeconds(2), CancellationToken.None);

        Assert.Equal(PdfOutcome.TimedOut, result.Outcome);
        Assert.False(Runs("induk"));
        Assert.False(Runs("anak"));
        Assert.False(other.HasExited);
        Assert.False(Directory.Exists(Read("kerja")));
        other.Kill();
    }

    [Fact]
    public async Task Convert_WhileAnotherHangs_WaitsNoLongerThanItsLimit()
    {
        using var converter = new LibreOfficeConverter(Script("sleep 300"), TimeProvider.System);
        using var gone = new CancellationTokenSource();
        var first = converter.ConvertAsync(Document("x"), Limit, gone.Token);

        var second = await converter.ConvertAsync(Document("x"), TimeSpan.FromMilliseconds(200), CancellationToken.None);

        Assert.Equal(PdfOutcome.TimedOut, second.Outcome);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Convert_ManyWords_DoNotStopIt()
    {
        using var converter = new LibreOfficeConverter(Script("head -c 1000000 /dev/zero | tr '\\0' x >&2; printf '%%PDF-1.7' > dokumen.pdf"), TimeProvider.System);

        Assert.Equal(PdfOutcome.Made, (await converter.ConvertAsync(Document("x"), Limit, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Dispose_LeavesNoProfile()
    {
        var converter = new LibreOfficeConverter(Script($"echo \"$1\" > {folder.FullName}/profil; mkdir -p ../profil"), TimeProvider.System);
        await converter.ConvertAsync(Document("x"), Limit, CancellationToken.None);
        var profile = new Uri(Read("profil")["-env:UserInstallation=".Length..]).LocalPath;
        var before = Directory.Exists(profile);

        converter.Dispose();

        Assert.Equal((true, false, false), (before, Directory.Exists(profile), Directory.Exists(Path.GetDirectoryName(profile))));
    }

    private static PdfSource Document(string text) => new("docx", WordType, new WordFile().P(text).Bytes());

    private string TextOf(PdfResult result)
    {
        var file = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, result.Content.ToArray());
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        return reader.StandardOutput.ReadToEnd().Trim();
    }

    private string Script(string text)
    {
        var file = Path.Combine(folder.FullName, "soffice.sh");
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(folder.FullName, name)).Trim();

    // A process that has ended and is waited for by nobody still has its folder, in state Z.
    private bool Runs(string name)
    {
        var status = $"/proc/{int.Parse(Read(name), CultureInfo.InvariantCulture)}/stat";
        return File.Exists(status) && !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
    }
}

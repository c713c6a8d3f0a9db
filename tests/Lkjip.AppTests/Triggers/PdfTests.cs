using System.Text.Json.Nodes;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Triggers;

public sealed class PdfTests(AzuriteFixture azurite) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-soffice-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Job_WithLibreOffice_ListsThePdfWithTheDocuments()
    {
        await using var app = await StartAsync("soffice", TimeSpan.FromMinutes(2));
        using var caller = await app.SignInAsync("operator");

        var job = await RunAsync(app, caller);

        Assert.Equal(("done", null), (Text(job, "state"), job["warning"]));
        Assert.StartsWith("Selesai: 3 dokumen dibuat, 2 surel terkirim", Text(job, "message"), StringComparison.Ordinal);
        Assert.Equal(["buku-kerja.xlsx", "laporan.docx", "laporan.pdf"], Names(job));
        var notice = (await app.Storage.Notices.FindAsync(new ReportKey(Sample.Agency, "2022"), 1, "bupati", Notice.Read, CancellationToken.None))!;
        var behindTheMail = app.Services.GetRequiredService<SignatoryLinks>().Make(notice, null).Uri.PathAndQuery;
        using var signatory = app.Nobody();
        Assert.Contains("laporan.pdf", await caller.GetStringAsync($"/lkjip/laporan/{Sample.Agency}/2022"), StringComparison.Ordinal);
        Assert.Contains("laporan.pdf", await signatory.GetStringAsync(behindTheMail), StringComparison.Ordinal);
        var pdf = await DownloadAsync(job, "laporan.pdf");
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        Assert.Equal(Document(job, "laporan.pdf")["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(pdf)));
    }

    [Fact]
    public async Task Job_LibreOfficeHangs_MakesTheDocumentsAndSaysWhatToDo()
    {
        await using var app = await StartAsync(Script("sleep 300"), TimeSpan.FromSeconds(1));
        using var caller = await app.SignInAsync("operator");

        var job = await RunAsync(app, caller);

        Assert.Equal(("done", 100), (Text(job, "state"), job["progress"]!.GetValue<int>()));
        Assert.Equal(["buku-kerja.xlsx", "laporan.docx"], Names(job));
        Assert.Equal(
            "PDF dari laporan.docx tidak dibuat: belum selesai dalam 1 detik. Dokumen lainnya lengkap. Pilih \"Buat ulang dokumen\" untuk mencoba lagi.",
            Text(job, "warning"));
        Assert.Equal(2, app.Mails.Length);
        Assert.Contains("kecuali PDF-nya", await caller.GetStringAsync($"/lkjip/laporan/{Sample.Agency}/2022"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_LibreOfficeMissing_MakesTheDocuments()
    {
        await using var app = await StartAsync("/tidak/ada/soffice", TimeSpan.FromSeconds(10));
        using var caller = await app.SignInAsync("operator");

        var job = await RunAsync(app, caller);

        Assert.Equal("done", Text(job, "state"));
        Assert.Equal(["buku-kerja.xlsx", "laporan.docx"], Names(job));
        Assert.Contains("administrator", Text(job, "warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_Running_ShowsTheStep()
    {
        await using var app = await StartAsync(Script($"touch {folder.FullName}/mulai; while [ ! -e {folder.FullName}/terus ]; do sleep 0.1; done; printf '%%PDF-1.7' > dokumen.pdf"), TimeSpan.FromMinutes(1));
        using var caller = await app.SignInAsync("operator");

        var running = RunAsync(app, caller);
        while (!File.Exists(Path.Combine(folder.FullName, "mulai")))
        {
            await Task.Delay(50);
        }

        var job = (await app.Storage.Jobs.ListAsync(new(Sample.Agency, "2022"), CancellationToken.None).ToListAsync())[0];
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "terus"), "");

        Assert.Equal(("Mengubah ke PDF: laporan.docx", 75), (job.Step, job.Progress));
        Assert.Equal("done", Text(await running, "state"));
    }

    [Fact]
    public async Task Job_Again_TriesThePdfThatFailedAndKeepsTheOneThatIsThere()
    {
        await using var app = await StartAsync(
            Script($"echo x >> {folder.FullName}/kali; [ $(wc -l < {folder.FullName}/kali) -gt 1 ] && printf '%%PDF-1.7' > dokumen.pdf"), TimeSpan.FromSeconds(30));
        using var caller = await app.SignInAsync("operator");

        var first = await RunAsync(app, caller);
        var second = await AgainAsync(app, caller);
        var third = await AgainAsync(app, caller);

        Assert.Equal(["buku-kerja.xlsx", "laporan.docx"], Names(first));
        Assert.Contains("menolak", Text(first, "warning"), StringComparison.Ordinal);
        Assert.Equal((null, 3), (second["warning"], Names(second).Count));
        Assert.Equal((null, 3), (third["warning"], Names(third).Count));
        Assert.Equal(2, File.ReadAllLines(Path.Combine(folder.FullName, "kali")).Length);
        Assert.Equal(2, app.Mails.Length);
    }

    [Fact]
    public async Task Job_OtherTextAndNoPdf_DropsThePdfOfTheEarlierText()
    {
        await using var app = await StartAsync(
            Script($"echo x >> {folder.FullName}/kali; [ $(wc -l < {folder.FullName}/kali) -eq 1 ] && printf '%%PDF-1.7' > dokumen.pdf"), TimeSpan.FromSeconds(30));
        using var caller = await app.SignInAsync("operator");

        var first = await RunAsync(app, caller);
        await File.WriteAllBytesAsync(Path.Combine(app.TemplateFolder, "laporan-standar.docx"), TestTemplates.Word("Berubah {{instansi.nama}}"));
        var second = await AgainAsync(app, caller);

        Assert.Equal(["buku-kerja.xlsx", "laporan.docx", "laporan.pdf"], Names(first));
        Assert.Equal(["buku-kerja.xlsx", "laporan.docx"], Names(second));
    }

    private static async Task<JsonObject> AgainAsync(TestApp app, HttpClient caller)
    {
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        using var answer = await caller.SendAsync(Sample.Submit(head.Headers.ETag!.Tag));
        return await StatusAsync(app, caller, (await answer.JsonAsync())["job"]!.GetValue<string>());
    }

    private static async Task<JsonObject> RunAsync(TestApp app, HttpClient caller)
    {
        await app.RegisterAsync();
        return await StatusAsync(app, caller, await Sample.SubmitAsync(caller));
    }

    private static async Task<JsonObject> StatusAsync(TestApp app, HttpClient caller, string job)
    {
        await app.RunJobAsync(job);
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/jobs/{job}", UriKind.Relative));
        return await answer.JsonAsync();
    }

    private static string? Text(JsonObject job, string name) => job[name]?.GetValue<string>();

    private static List<string> Names(JsonObject job) => [.. job["documents"]!.AsArray().Select(document => document!["name"]!.GetValue<string>()).Order(StringComparer.Ordinal)];

    private static JsonNode Document(JsonObject job, string name) => job["documents"]!.AsArray().Single(document => document!["name"]!.GetValue<string>() == name)!;

    private static async Task<byte[]> DownloadAsync(JsonObject job, string name)
    {
        using var outside = new HttpClient();
        return await outside.GetByteArrayAsync(new Uri(Document(job, name)["link"]!.GetValue<string>()));
    }

    private Task<TestApp> StartAsync(string program, TimeSpan limit) => TestApp.StartAsync(azurite, settings => settings with
    {
        Pdf = new PdfSettings { Converter = PdfConverterKind.LibreOffice, LibreOffice = program, TimeLimit = limit },
    });

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
}

using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Lkjip.App.Verifying;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>Anybody can see whether a document is genuine.</summary>
public sealed partial class VerificationTests(AzuriteFixture azurite)
{
    private static readonly Uri PublicUrl = new("http://localhost:7071");

    [Fact]
    public async Task Page_SignedVersion_ShowsWhatAndWhoAndTheArchive()
    {
        await using var app = await ApprovedAsync(azurite);
        await SignAsync(app, FirstMail);
        using var nobody = app.Nobody();

        var (status, page) = await OpenAsync(nobody, await PathAsync(app, 1));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Versi yang berlaku", page, StringComparison.Ordinal);
        Assert.Contains("Drs. RULLY WAHYU PRASETYOWANTO, ME", page, StringComparison.Ordinal);
        Assert.DoesNotContain("RINI SYARIFAH", page, StringComparison.Ordinal);
        Assert.All(await app.Storage.Documents.ListAsync(Key, 1, CancellationToken.None).ToListAsync(), document =>
            Assert.Contains(document.Sha256, page, StringComparison.Ordinal));
        // Neither the numbers of a report that is not public yet, nor where its documents are.
        Assert.DoesNotContain("8.251.284.892", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sig=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_GenuineAlteredReplacedOtherVersion_AreToldApart()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        using var planner = await app.SignInAsync("planner");
        var path = await PathAsync(app, 1);
        var genuine = await BytesAsync(app, 1);
        var altered = (byte[])[.. genuine[..^1], (byte)(genuine[^1] ^ 1)];

        Assert.Contains(">Asli<", (await UploadAsync(nobody, path, genuine)).Text, StringComparison.Ordinal);
        Assert.Contains(">Berubah<", (await UploadAsync(nobody, path, altered)).Text, StringComparison.Ordinal);
        await app.Storage.Documents.PutAsync(Key, 1, new NewDocument("laporan", "docx", "application/octet-stream", "ganti"u8.ToArray()), CancellationToken.None);
        Assert.Contains(">Asli, tetapi sudah diganti<", (await UploadAsync(nobody, path, genuine)).Text, StringComparison.Ordinal);
        await Desk.MoveAsync(planner, "returned", "angka berubah");
        using var saved = await planner.SendAsync(Sample.Put(
            Sample.With(report => report["period"]!["title"] = "Laporan Kinerja"), $"\"{(await HeadAsync(app)).Tag}\""));
        var other = await UploadAsync(nobody, await PathAsync(app, 2), genuine);
        Assert.Contains(">Asli, tetapi dari versi lain<", other.Text, StringComparison.Ordinal);
        Assert.Contains("laporan.docx versi 1", other.Text, StringComparison.Ordinal);
        Assert.Contains("Bukan versi yang berlaku", (await OpenAsync(nobody, path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_AlteredFile_IsNotKept()
    {
        await using var app = await SubmittedAsync(azurite);
        using var nobody = app.Nobody();
        var blobs = new global::Azure.Storage.Blobs.BlobContainerClient(app.Options.ConnectionString, app.Options.Names.Documents);
        var before = blobs.GetBlobs().Select(blob => blob.Name).ToList();

        await UploadAsync(nobody, await PathAsync(app, 1), new byte[100_000]);

        Assert.Equal(before, blobs.GetBlobs().Select(blob => blob.Name));
    }

    [Fact]
    public async Task Page_AnyPartOfTheAddressWrong_SaysTheSameNothing()
    {
        await using var app = await SubmittedAsync(azurite);
        using var nobody = app.Nobody();
        var path = await PathAsync(app, 1);
        var code = path[^16..];
        string[] wrong =
        [
            $"{path[..^16]}0123456789abcdef", $"{path[..^16]}{code.ToUpperInvariant()}x", $"/lkjip/periksa/{Sample.Agency}/2022/2/{code}",
            $"/lkjip/periksa/{Sample.Agency}/2021/1/{code}", $"/lkjip/periksa/lain/2022/1/{code}", $"/lkjip/periksa/{Sample.Agency}/2022/x/{code}",
        ];

        foreach (var address in wrong)
        {
            using var answer = await nobody.GetAsync(new Uri(address, UriKind.Relative));
            var problem = await answer.ProblemAsync(404, "verification-unknown");
            Assert.DoesNotContain("blitar", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Document_OfTheService_HoldsTheQrCodeOfItsAddress()
    {
        await using var app = await TestApp.StartAsync(azurite);
        File.WriteAllBytes(
            Path.Combine(app.TemplateFolder, "laporan-standar.docx"), TestTemplates.Word("{{verifikasi.alamat}} {{verifikasi.sidik}} {{%verifikasi.qr}}"));
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await app.RunJobAsync(await Sample.SubmitAsync(writer));
        var content = (await app.Storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!;
        var seal = VerificationSeal.Of(PublicUrl, Key, content);

        await using var package = new ZipArchive(new MemoryStream(await BytesAsync(app, 1)));

        var text = Tags().Replace(await TextAsync(package.GetEntry("word/document.xml")!), "");
        Assert.Equal($"http://localhost:7071/lkjip/periksa/{Sample.Agency}/2022/1/{content.Sha256[..16]}", seal.Address.AbsoluteUri);
        Assert.Contains(seal.Address.AbsoluteUri, text, StringComparison.Ordinal);
        Assert.Contains(content.Sha256, text, StringComparison.Ordinal);
        var picture = Assert.Single(package.Entries, entry => entry.FullName.EndsWith(".png", StringComparison.Ordinal));
        await using var stream = await picture.OpenAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        Assert.Equal(seal.QrCode.ToArray(), bytes.ToArray());
    }

    [Fact]
    public async Task Document_MadeTwice_IsTheSame()
    {
        await using var app = await SubmittedAsync(azurite);
        var content = (await app.Storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!;

        var (one, two) = (VerificationSeal.Of(PublicUrl, Key, content), VerificationSeal.Of(PublicUrl, Key, content));

        Assert.Equal(one.QrCode.ToArray(), two.QrCode.ToArray());
    }

    private static async Task<string> PathAsync(TestApp app, int version) =>
        VerificationSeal.Of(PublicUrl, Key, (await app.Storage.Reports.ReadAsync(Key, version, CancellationToken.None))!).Address.AbsolutePath;

    private static async Task<byte[]> BytesAsync(TestApp app, int version)
    {
        var document = await app.Storage.Documents.ListAsync(Key, version, CancellationToken.None).SingleAsync(document => document is { Name: "laporan", Extension: "docx" });
        await using var stream = await app.Storage.Documents.OpenAsync(document, CancellationToken.None);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}

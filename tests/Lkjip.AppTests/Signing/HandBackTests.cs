using System.Net;
using System.Security.Cryptography;
using System.Text;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>The signed document comes back.</summary>
public sealed class HandBackTests(AzuriteFixture azurite)
{
    private const string Report = $"/lkjip/laporan/{Sample.Agency}/2022";

    [Fact]
    public async Task HandBack_TwiceByLinkAndPlanner_KeepsBothAndTells()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();
        using var planner = await app.SignInAsync("planner");
        var (first, second) = (Pdf("satu"), Pdf("dua"));

        var (byLink, _) = await UploadAsync(nobody, Mailbox.Link(app, FirstMail), first);
        var (byPage, _) = await UploadAsync(planner, $"{Report}?handler=SignedCopy", second, null);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (byLink, byPage));
        var listed = await app.Storage.Documents.ListAsync(Key, 1, CancellationToken.None).SingleAsync(document => document.Name == "laporan-bertanda-tangan");
        Assert.Equal(Hash(second), listed.Sha256);
        var archived = await app.Storage.Documents.FindAsync(Key, Hash(first), CancellationToken.None).SingleAsync();
        Assert.Equal(("laporan-bertanda-tangan.pdf", 1), (archived.Name, archived.Version));
        var lines = await app.Storage.Reports.HistoryAsync(Key, CancellationToken.None).Where(entry => entry.What == "handedBack").ToListAsync();
        Assert.Equal(
            [("Drs. RULLY WAHYU PRASETYOWANTO, ME", Hash(first)), ("Uji planner", Hash(second))], lines.Select(line => (line.By, line.Subject!)));
    }

    [Theory]
    [InlineData("bukan pdf %%EOF", "signed-copy-not-pdf")]
    [InlineData("%PDF-1.7 terpotong", "signed-copy-cut")]
    [InlineData("%PDF-1.7 trailer << /Root 1 0 R /Encrypt 5 0 R >> %%EOF", "signed-copy-locked")]
    [InlineData("%PDF-1.7 trailer << /Encrypt << /Filter /Standard >> >> %%EOF", "signed-copy-locked")]
    [InlineData("", "signed-copy-missing")]
    public async Task HandBack_UnusableFile_IsRefused(string content, string code)
    {
        await using var app = await ApprovedAsync(azurite);
        using var caller = await app.SignInAsync("operator");

        using var answer = await PostAsync(caller, Encoding.ASCII.GetBytes(content));

        await answer.ProblemAsync(400, code);
        Assert.DoesNotContain(await app.Storage.Documents.ListAsync(Key, 1, CancellationToken.None).ToListAsync(), document => document.Name == "laporan-bertanda-tangan");
    }

    [Fact]
    public async Task HandBack_WordsThatOnlyLookEncrypted_AreTaken()
    {
        await using var app = await ApprovedAsync(azurite);
        using var caller = await app.SignInAsync("operator");

        using var answer = await PostAsync(caller, Pdf("/EncryptMetadata true (/Encrypt itu kata)"));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task HandBack_TooLarge_IsRefused()
    {
        await using var app = await ApprovedAsync(azurite);
        using var nobody = app.Nobody();

        var (status, page) = await UploadAsync(nobody, Mailbox.Link(app, FirstMail), [.. Pdf("x"), .. new byte[26 * 1024 * 1024]]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("25 MiB", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandBack_BeforeTheApproval_IsRefused()
    {
        await using var app = await SubmittedAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var nobody = app.Nobody();

        using var answer = await PostAsync(caller, Pdf("x"));
        var (byLink, _) = await UploadAsync(nobody, Mailbox.Link(app, FirstRead), Pdf("x"));

        await answer.ProblemAsync(409, "signed-copy-not-due");
        Assert.Equal(HttpStatusCode.Conflict, byLink);
    }

    [Fact]
    public async Task ReportPage_OfTheReviewer_TakesNoFileAndRevokesNothing()
    {
        await using var app = await ApprovedAsync(azurite);
        using var reviewer = await app.SignInAsync("reviewer");

        var (file, _) = await UploadAsync(reviewer, $"{Report}?handler=SignedCopy", Pdf("x"), null);
        var (notice, _) = await UploadAsync(reviewer, $"{Report}?handler=Notice", Pdf("x"), "cabut");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (file, notice));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient caller, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new("application/pdf");
        return await caller.PostAsync(new Uri($"{Sample.Address}/signed-document", UriKind.Relative), body);
    }

    private static byte[] Pdf(string text) => Encoding.ASCII.GetBytes($"%PDF-1.7\n% {text}\ntrailer << /Root 1 0 R >>\n%%EOF\n");

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

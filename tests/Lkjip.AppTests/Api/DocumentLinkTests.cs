using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Signing;

namespace Lkjip.AppTests.Api;

/// <summary>Documents that go through the service, for storage that browsers cannot reach.</summary>
public sealed class DocumentLinkTests(AzuriteFixture azurite)
{
    private const string Prefix = "http://localhost:7071/lkjip/dokumen/";

    [Fact]
    public async Task Stream_Document_IsWholeOrAPartAndOverAfterItsTime()
    {
        var time = new ManualTime();
        await using var app = await Signatories.SubmittedAsync(azurite, settings => settings with { StreamsDocuments = true }, time);
        using var reader = await app.SignInAsync("operator");
        using var nobody = app.Nobody();
        using var listed = await reader.GetAsync(new Uri($"{Sample.Address}/documents", UriKind.Relative));
        var document = (await listed.JsonAsync())["documents"]!.AsArray().Single(found => Text(found!, "name").EndsWith(".docx", StringComparison.Ordinal))!;
        var path = new Uri(new Uri(Text(document, "link")).PathAndQuery, UriKind.Relative);

        using var whole = await nobody.GetAsync(path);
        using var part = await nobody.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(2, 5) } });
        using var known = await nobody.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { whole.Headers.ETag! } } });
        using var forged = await nobody.GetAsync(new Uri($"{path}x", UriKind.Relative));
        time.Now += TimeSpan.FromMinutes(16);
        using var late = await nobody.GetAsync(path);

        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.StartsWith(Prefix, Text(document, "link"), StringComparison.Ordinal);
        Assert.Equal(Text(document, "sha256"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal((bytes.Length, $"\"{Text(document, "sha256")}\""), ((int)whole.Content.Headers.ContentLength!, whole.Headers.ETag!.Tag));
        Assert.Equal("attachment; filename=\"laporan-blitar-disnaker-2022-v1.docx\"", whole.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[2..6], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        await forged.ProblemAsync(404, "document-link-over");
        await late.ProblemAsync(404, "document-link-over");
    }

    [Fact]
    public async Task Stream_EveryPageWithDocuments_LinksToTheService()
    {
        await using var app = await Signatories.SubmittedAsync(azurite, settings => settings with { StreamsDocuments = true });
        using var reader = await app.SignInAsync("operator");
        using var nobody = app.Nobody();

        var (_, report) = await Signatories.OpenAsync(reader, $"/lkjip/laporan/{Sample.Agency}/2022");
        var (_, signatory) = await Signatories.OpenAsync(nobody, Mailbox.Link(app, Signatories.FirstRead));

        Assert.All([report, signatory], page =>
        {
            Assert.Contains($"href=\"{Prefix}", page, StringComparison.Ordinal);
            Assert.DoesNotContain(app.Options.Names.Documents, page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Link_ToTheStorage_GivesTheServiceNothingToHandOut()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri("/lkjip/dokumen/x", UriKind.Relative));

        await answer.ProblemAsync(404, "document-link-over");
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}

using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Security;

/// <summary>Scripts and styles on weak lines: packed, and fetched once.</summary>
public sealed class PageFilesTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("/lkjip/site.js", "text/javascript", "br")]
    [InlineData("/lkjip/form.js", "text/javascript", "br")]
    [InlineData("/lkjip/site.css", "text/css", "gzip")]
    [InlineData("/lkjip/icons.svg", "image/svg+xml", "br")]
    public async Task Get_BrowserThatUnpacks_GetsThePackedFile(string path, string type, string coding)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();
        var plain = await nobody.GetByteArrayAsync(new Uri(path, UriKind.Relative));

        using var answer = await GetAsync(nobody, path, coding);

        Assert.Equal((type, coding), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentEncoding.Single()));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.NotNull(answer.Headers.ETag);
        var packed = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(packed.Length, answer.Content.Headers.ContentLength);
        Assert.Equal(plain, await UnpackedAsync(packed, coding));
    }

    [Fact]
    public async Task Get_PackingRefused_GetsThePlainFile()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        using var answer = await GetAsync(nobody, "/lkjip/site.css", "br;q=0");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    // Such a host loses the header that says how the body is packed.
    [Theory]
    [InlineData(null, 0)]
    [InlineData("lkjip.example.go.id", 1)]
    public async Task Get_UnderAHost_IsPackedOnlyWhenItProxies(string? askedHost, int codings)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 });
        using var nobody = app.Nobody();
        nobody.DefaultRequestHeaders.Add("X-Forwarded-Host", askedHost is null ? [] : [askedHost]);

        using var answer = await GetAsync(nobody, "/lkjip/site.css", "br");

        Assert.Equal(codings, answer.Content.Headers.ContentEncoding.Count);
    }

    [Fact]
    public async Task Page_NamesFilesByVersion_WhichIsKeptForAYear()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();
        var page = await nobody.GetStringAsync(new Uri("/lkjip/masuk", UriKind.Relative));
        var addresses = Regex.Matches(page, "(?<=\")/lkjip/[a-z]+\\.(js|css|svg)[^\"#]*", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Value)
            .Where(address => !address.EndsWith("icon.svg", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Equal(3, addresses.Count);
        foreach (var address in addresses)
        {
            using var kept = await nobody.GetAsync(new Uri(address, UriKind.Relative));
            using var other = await nobody.GetAsync(new Uri(address + "0", UriKind.Relative));
            Assert.Equal((TimeSpan.FromDays(365), true), (kept.Headers.CacheControl!.MaxAge, kept.Headers.CacheControl.Public));
            Assert.True(other.Headers.CacheControl!.NoCache);
        }
    }

    [Fact]
    public async Task Get_WithTheTagOfTheFile_IsNotSentAgain()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();
        using var first = await GetAsync(nobody, "/lkjip/site.css", "br");
        nobody.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await GetAsync(nobody, "/lkjip/site.css", "br");

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient caller, string path, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(StringWithQualityHeaderValue.Parse(coding));
        return await caller.SendAsync(request);
    }

    private static async Task<byte[]> UnpackedAsync(byte[] packed, string coding)
    {
        await using var source = new MemoryStream(packed);
        await using Stream unpacking = coding == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await unpacking.CopyToAsync(plain);
        return plain.ToArray();
    }
}

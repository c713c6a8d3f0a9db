using System.Net;
using Azure.Core;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class DocumentStoreTests(AzuriteFixture azurite)
{
    private static readonly NewDocument Word = new("lkjip", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "isi"u8.ToArray());

    [Fact]
    public async Task Put_Twice_IsOneBlobNamedByItsContent()
    {
        var storage = await azurite.NewStorageAsync();

        var first = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        var second = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);

        Assert.Equal(first.BlobName, second.BlobName);
        // printf isi | sha256sum
        Assert.Equal("blitar-disnaker/2022/v1/lkjip-55c123196402ef4b16c36bad51f12467397146987c479d41375831d1de9ed935.docx", first.BlobName);
        Assert.Equal(first.BlobName, Assert.Single(await ToListAsync(storage.Documents.ListAsync(Key, 1, CancellationToken.None))).BlobName);
    }

    [Fact]
    public async Task PutAll_SourceReplaced_DropsWhatWasMadeFromIt()
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        await storage.Documents.PutAsync(Key, 1, Word with { Extension = "pdf", Source = first.Sha256 }, CancellationToken.None);
        var before = await ToListAsync(storage.Documents.ListAsync(Key, 1, CancellationToken.None));

        await storage.Documents.PutAllAsync(Key, 1, [Word], CancellationToken.None);
        var same = await ToListAsync(storage.Documents.ListAsync(Key, 1, CancellationToken.None));
        await storage.Documents.PutAllAsync(Key, 1, [Word with { Content = "lain"u8.ToArray() }], CancellationToken.None);

        Assert.Equal<string>(["docx", "pdf"], [.. before.Select(document => document.Extension)]);
        Assert.Equal<string>(["docx", "pdf"], [.. same.Select(document => document.Extension)]);
        Assert.Equal("docx", Assert.Single(await ToListAsync(storage.Documents.ListAsync(Key, 1, CancellationToken.None))).Extension);
    }

    [Fact]
    public async Task PutAll_OneCannotBeStored_ListsNone()
    {
        var names = AzuriteFixture.NewNames();
        var uploads = 0;
        var storage = await azurite.NewStorageAsync(null, new FailingTransport(request => request.Method == RequestMethod.Put && ++uploads > 1), names);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            storage.Documents.PutAllAsync(Key, 1, [Word, Word with { Extension = "xlsx", Content = "lain"u8.ToArray() }], CancellationToken.None));

        var afterwards = await azurite.NewStorageAsync(names: names);
        Assert.Empty(await ToListAsync(afterwards.Documents.ListAsync(Key, 1, CancellationToken.None)));
    }

    [Fact]
    public async Task Open_Stored_GivesItsBytes()
    {
        var storage = await azurite.NewStorageAsync();
        var stored = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        using var copy = new MemoryStream();

        await using (var stream = await storage.Documents.OpenAsync(stored, CancellationToken.None))
            await stream.CopyToAsync(copy);

        Assert.Equal("isi"u8.ToArray(), copy.ToArray());
    }

    [Fact]
    public async Task List_Versions_AreApart()
    {
        var storage = await azurite.NewStorageAsync();
        await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        await storage.Documents.PutAsync(Key, 2, Word, CancellationToken.None);
        await storage.Documents.PutAsync(Key, 2, Word with { Extension = "xlsx" }, CancellationToken.None);

        Assert.Equal(3, (await ToListAsync(storage.Documents.ListAsync(Key, null, CancellationToken.None))).Count);
        Assert.Equal<string>(["docx", "xlsx"], [.. (await ToListAsync(storage.Documents.ListAsync(Key, 2, CancellationToken.None))).Select(d => d.Extension)]);
    }

    [Fact]
    public async Task Link_Valid_DownloadsWithoutSignIn()
    {
        var storage = await azurite.NewStorageAsync();
        var stored = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        var link = await storage.Documents.LinkAsync(stored, TimeSpan.FromMinutes(5), CancellationToken.None);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(link.Uri);

        Assert.Equal("isi", await answer.Content.ReadAsStringAsync());
        Assert.Equal("lkjip-blitar-disnaker-2022-v1.docx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal(Word.ContentType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Link_ExpiredOrChanged_IsRefused()
    {
        var time = new ManualTime();
        var storage = await azurite.NewStorageAsync(time);
        var stored = await storage.Documents.PutAsync(Key, 1, Word, CancellationToken.None);
        var other = await storage.Documents.PutAsync(Key, 2, Word, CancellationToken.None);
        var link = await storage.Documents.LinkAsync(stored, TimeSpan.FromMinutes(5), CancellationToken.None);
        time.Now -= TimeSpan.FromHours(1);
        var expired = await storage.Documents.LinkAsync(stored, TimeSpan.FromMinutes(5), CancellationToken.None);
        using var http = new HttpClient();

        using var afterwards = await http.GetAsync(expired.Uri);
        using var elsewhere = await http.GetAsync(new Uri(link.Uri.AbsoluteUri.Replace(stored.BlobName, other.BlobName, StringComparison.Ordinal)));
        using var content = new StringContent("x") { Headers = { { "x-ms-blob-type", "BlockBlob" } } };
        using var write = await http.PutAsync(link.Uri, content);

        Assert.All([afterwards, elsewhere, write], a => Assert.Equal(HttpStatusCode.Forbidden, a.StatusCode));
    }
}

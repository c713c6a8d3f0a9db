using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkjip.AppTests.Azure;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Backups;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Backups;

/// <summary>What is in the account is in the backup, and in the account it is restored into.</summary>
public sealed class BackupTests(AzuriteFixture azurite)
{
    private static readonly NewDocument Word = new("lkjip", "docx", "application/x-uji", "isi"u8.ToArray());

    [Fact]
    public async Task Restore_RowsOfEveryType_AreTheSameToTheOfficialClient()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var filled = await backups.WitnessAsync("fill", backups.Source.Names.Audit);

        var set = await backups.BackUpAsync();
        var manifest = await backups.RestoreAsync(set);

        var seen = await backups.WitnessAsync("compare", backups.Source.Names.Audit, backups.Target.Names.Audit);
        var rows = filled.GetProperty("rows").GetInt64();
        Assert.Equal((rows, rows), (seen.GetProperty("before").GetInt64(), seen.GetProperty("after").GetInt64()));
        Assert.Equal([], seen.GetProperty("differing").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal((rows, 0), (manifest.Tables.Single(part => part.Name == "audit").Count, manifest.Unsettled));
    }

    [Fact]
    public async Task Backup_Manifest_NamesEveryTableAndContainer()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);

        var manifest = await (await backups.BackUpAsync()).ReadManifestAsync(CancellationToken.None);

        // All names that an installation has, but the queue of jobs.
        var names = typeof(StorageNames).GetProperties().Where(property => property.CanWrite && property.Name != nameof(StorageNames.Jobs)).Select(property => property.Name.ToLowerInvariant());
        Assert.Equal(names.Order(StringComparer.Ordinal), manifest.Tables.Concat(manifest.Containers).Select(part => part.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Restore_Blobs_KeepBytesHeadersAndMetadata()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var storage = StorageClients.Connect(backups.Source, TimeProvider.System);
        var document = await storage.Documents.PutAsync(Reports.Key, 1, Word, CancellationToken.None);
        var upload = await storage.Uploads.KeepAsync(Reports.Key, "anggaran – é.xlsx", "titipan"u8.ToArray(), CancellationToken.None);
        await storage.Keys.GetBlobClient("key-1.xml").UploadAsync(
            new BinaryData("<key/>"), new BlobUploadOptions { HttpHeaders = new() { ContentType = "text/xml", CacheControl = "no-store", ContentDisposition = "inline" } });

        var set = await backups.BackUpAsync();
        await backups.RestoreAsync(set);

        var restored = StorageClients.Connect(backups.Target, TimeProvider.System);
        await using var content = await restored.Documents.OpenAsync(document, CancellationToken.None);
        using var reader = new StreamReader(content);
        Assert.Equal("isi", await reader.ReadToEndAsync());
        Assert.Equal("anggaran – é.xlsx", (await restored.Uploads.FindAsync(Reports.Key, upload, CancellationToken.None))!.Name);
        var key = (await restored.Keys.GetBlobClient("key-1.xml").GetPropertiesAsync()).Value;
        Assert.Equal(("text/xml", "no-store", "inline"), (key.ContentType, key.CacheControl, key.ContentDisposition));
        Assert.All(await backups.CompareAsync(set), part => Assert.True(part.IsEqual, part.ToString()));
    }

    [Fact]
    public async Task Backup_WhileRowsChange_IsOfTheLastMoment()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var storage = StorageClients.Connect(backups.Source, TimeProvider.System);
        var (changed, deleted) = (Reports.Key, new ReportKey("blitar-hilang", "2022"));
        var first = await storage.Documents.PutAsync(changed, 1, Word, CancellationToken.None);
        await storage.Documents.PutAsync(deleted, 1, Word with { Source = "x" }, CancellationToken.None);
        var done = false;
        var transport = new HookedTransport(async request =>
        {
            // Between the first pass and the second: a row changes, one goes, one comes, and a document with it.
            if (!done && request.Uri.Query.Contains("Timestamp", StringComparison.Ordinal))
            {
                done = true;
                await storage.Documents.PutAllAsync(deleted, 1, [Word with { Name = "baru", Content = "baru"u8.ToArray() }], CancellationToken.None);
                await storage.Documents.PutAsync(changed, 1, Word with { Content = "lain"u8.ToArray() }, CancellationToken.None);
            }
        });

        var set = await backups.BackUpAsync(transport);
        await backups.RestoreAsync(set);

        Assert.True(done);
        Assert.Equal(0, (await set.ReadManifestAsync(CancellationToken.None)).Unsettled);
        var restored = StorageClients.Connect(backups.Target, TimeProvider.System);
        Assert.NotEqual(first.Sha256, (await restored.Documents.ListAsync(changed, 1, CancellationToken.None).SingleAsync()).Sha256);
        Assert.Equal("baru", (await restored.Documents.ListAsync(deleted, 1, CancellationToken.None).SingleAsync()).Name);
        var seen = await backups.WitnessAsync("compare", backups.Source.Names.Reports, backups.Target.Names.Reports);
        Assert.Equal([], seen.GetProperty("differing").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public async Task Backup_Again_FetchesOnlyWhatIsNew()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var storage = StorageClients.Connect(backups.Source, TimeProvider.System);
        await storage.Documents.PutAsync(Reports.Key, 1, Word, CancellationToken.None);
        await storage.Documents.PutAsync(Reports.Key, 2, Word, CancellationToken.None);
        var fetched = 0;
        var counting = new HookedTransport(request =>
        {
            fetched += request.Method == RequestMethod.Get && request.Uri.Path.EndsWith(".docx", StringComparison.Ordinal) ? 1 : 0;
            return Task.CompletedTask;
        });

        await backups.BackUpAsync(counting);
        var first = fetched;
        await storage.Documents.PutAsync(Reports.Key, 3, Word with { Content = "baru"u8.ToArray() }, CancellationToken.None);
        var set = await backups.BackUpAsync(counting);

        Assert.Equal((2, 1), (first, fetched - first));
        Assert.Equal(3, (await set.ReadManifestAsync(CancellationToken.None)).Containers.Single(part => part.Name == "documents").Count);
        Assert.Equal(2, backups.Folder.Sets().Count);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("reports.jsonl.gz")]
    [InlineData("documents.jsonl.gz")]
    [InlineData("55c123196402ef4b16c36bad51f12467397146987c479d41375831d1de9ed935")]
    public async Task Restore_DamagedFile_WritesNothing(string damaged)
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        await StorageClients.Connect(backups.Source, TimeProvider.System).Documents.PutAsync(Reports.Key, 1, Word, CancellationToken.None);
        var set = await backups.BackUpAsync();
        var file = Directory.GetFiles(backups.Root, damaged, SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        var refused = await Assert.ThrowsAsync<DamagedBackupException>(() => backups.RestoreAsync(set));

        Assert.Single(refused.Files);
        Assert.False(await new BlobContainerClient(azurite.ConnectionString, backups.Target.Names.Documents).ExistsAsync());
    }

    [Fact]
    public async Task Restore_IntoAnAccountWithData_WritesNothing()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var set = await backups.BackUpAsync();
        var target = StorageClients.Connect(backups.Target, TimeProvider.System);
        await target.EnsureCreatedAsync(CancellationToken.None);
        await target.Documents.PutAsync(Reports.Key, 1, Word, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<OccupiedAccountException>(() => backups.RestoreAsync(set));

        Assert.Equal([backups.Target.Names.Reports, backups.Target.Names.Documents], refused.Parts);
        Assert.All(await backups.CompareAsync(set), part => Assert.Equal(0, part.Missing));
    }

    [Fact]
    public async Task Restore_CutOff_GoesOnWhenItIsRunAgain()
    {
        using var backups = await TwoAccounts.NewAsync(azurite);
        var storage = StorageClients.Connect(backups.Source, TimeProvider.System);
        foreach (var period in Enumerable.Range(2016, 9))
        {
            await storage.Documents.PutAsync(new ReportKey("blitar-disnaker", $"{period}"), 1, Word, CancellationToken.None);
        }

        var set = await backups.BackUpAsync();
        var written = 0;
        var cut = new FailingTransport(request => request.Method == RequestMethod.Post && request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal)
            && Interlocked.Increment(ref written) > 3);

        await Assert.ThrowsAnyAsync<Exception>(() => backups.RestoreAsync(set, cut));
        var halfway = await backups.CompareAsync(set);
        await backups.RestoreAsync(set);

        Assert.Contains(halfway, part => part.Missing > 0);
        Assert.All(await backups.CompareAsync(set), part => Assert.True(part.IsEqual, part.ToString()));
        await Assert.ThrowsAsync<OccupiedAccountException>(() => backups.RestoreAsync(set));
    }
}

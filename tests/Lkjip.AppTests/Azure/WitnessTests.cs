using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Lkjip.Azure.Tables;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

/// <summary>The official JavaScript clients read what ours wrote, and ours reads what they wrote.</summary>
public sealed class WitnessTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task OfficialClients_ReadAndWrite_TheSame()
    {
        var names = AzuriteFixture.NewNames();
        var time = new ManualTime { Now = new DateTimeOffset(2026, 1, 2, 10, 4, 5, TimeSpan.FromHours(7)) };
        var storage = await azurite.NewStorageAsync(time, names: names);
        var content = new byte[1_100_000];
        new Random(3).NextBytes(content);
        var saved = await storage.Reports.SaveAsync(Key, Write(key: "k") with { Content = content }, CancellationToken.None);
        await storage.Reports.ChangeAsync(Key, Submit(saved.Head!.Tag), CancellationToken.None);
        var document = await storage.Documents.PutAsync(Key, 1, new("lkjip", "docx", "application/x-uji", content), CancellationToken.None);

        var seen = await WitnessAsync(names, document);

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Equal("doc-00001-lkjip.docx head idem job log log v00001 v00001-1", string.Join(' ', seen.GetProperty("rows").EnumerateArray().Select(r => r.GetString())));
        Assert.Equal("submitted", seen.GetProperty("state").GetString());
        Assert.Equal("2", seen.GetProperty("revision").GetString());
        Assert.Equal("2026-01-02T03:04:05.000Z", seen.GetProperty("updatedAt").GetString());
        Assert.Equal("1100000", seen.GetProperty("size").GetString());
        Assert.Equal([sha256, sha256, sha256], ((string[])["statedSha256", "contentSha256", "blobSha256"]).Select(n => seen.GetProperty(n).GetString()!).ToArray());
        Assert.Equal("application/x-uji", seen.GetProperty("blobType").GetString());
        await ReadsWitnessRowAsync(names);
    }

    private async Task ReadsWitnessRowAsync(StorageNames names)
    {
        var parts = azurite.ConnectionString.Split(';').Where(p => p.Length > 0).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var service = new TableServiceClient(
            new Uri(parts["TableEndpoint"]), new TableSharedKeyCredential(parts["AccountName"], parts["AccountKey"]), new TableClientOptions(), TimeProvider.System);

        var row = await service.GetTableClient(names.Reports).GetEntityIfExistsAsync("saksi|2022", "o'brien & -1%", CancellationToken.None);

        Assert.NotNull(row);
        Assert.Equal((9007199254740993, -7, true), (row.GetInt64("Big"), row.GetInt32("Small"), row.GetBoolean("Flag")));
        Assert.Equal("é – \"'", row.GetString("Text"));
        Assert.Equal([0, 250, 255], row.GetBinary("Bytes"));
        Assert.Equal(new DateTimeOffset(2022, 12, 31, 17, 0, 0, TimeSpan.Zero), row.GetDateTimeOffset("At"));
        Assert.Equal(0.5, row["Half"]);
    }

    private async Task<JsonElement> WitnessAsync(StorageNames names, StoredDocument document)
    {
        var script = Path.Combine(Repository.Root, "tests/Lkjip.AppTests/Witness/storage-witness.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, names.Reports, Key.Partition, names.Documents, document.BlobName])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["WITNESS_STORAGE"] = azurite.ConnectionString },
        })!;
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return JsonDocument.Parse(output).RootElement;
    }
}

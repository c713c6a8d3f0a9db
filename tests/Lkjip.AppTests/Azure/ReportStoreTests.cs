using System.Text;
using Azure.Core;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class ReportStoreTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Save_New_CreatesFirstVersion()
    {
        var storage = await azurite.NewStorageAsync();

        var result = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);

        Assert.Equal(WriteOutcome.Created, result.Outcome);
        var head = await storage.Reports.FindAsync(Key, CancellationToken.None);
        Assert.Equal((1, "draft", result.Head!.Tag), (head!.Version, head.State, head.Tag));
        Assert.Equal("98.71", head.Facts["achievement"]);
        Assert.Equal("Kabupaten Blitar", head.Names.RegionName);
        var content = await storage.Reports.ReadAsync(Key, 1, CancellationToken.None);
        Assert.Equal("""{"a":1}""", Encoding.UTF8.GetString(content!.Content.Span));
        // sha256sum of the seven bytes.
        Assert.Equal("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", content.Sha256);
    }

    [Fact]
    public async Task Find_Nothing_IsNull()
    {
        var storage = await azurite.NewStorageAsync();

        Assert.Null(await storage.Reports.FindAsync(Key, CancellationToken.None));
        Assert.Null(await storage.Reports.ReadAsync(Key, 1, CancellationToken.None));
    }

    [Fact]
    public async Task Save_CurrentTag_AddsVersionAndKeepsTheOld()
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Reports.SaveAsync(Key, Write("1"), CancellationToken.None);

        var second = await storage.Reports.SaveAsync(Key, Write("2", first.Head!.Tag), CancellationToken.None);

        Assert.Equal((WriteOutcome.Replaced, 2), (second.Outcome, second.Head!.Version));
        Assert.NotEqual(first.Head.Tag, second.Head.Tag, StringComparer.Ordinal);
        Assert.Equal("1"u8.ToArray(), (await storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!.Content.ToArray());
        Assert.Equal("2"u8.ToArray(), (await storage.Reports.ReadAsync(Key, 2, CancellationToken.None))!.Content.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1-000000000000")]
    public async Task Save_WrongOrNoTag_IsStaleAndWritesNothing(string? tag)
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Reports.SaveAsync(Key, Write("1"), CancellationToken.None);

        var second = await storage.Reports.SaveAsync(Key, Write("2", tag, "k"), CancellationToken.None);

        Assert.Equal((WriteOutcome.Stale, 1, first.Head!.Tag), (second.Outcome, second.Head!.Version, second.Head.Tag));
        Assert.Null(await storage.Reports.ReadAsync(Key, 2, CancellationToken.None));
        Assert.Single(await ToListAsync(storage.Reports.HistoryAsync(Key, CancellationToken.None)));
    }

    [Fact]
    public async Task Save_ReplaceWhatIsNot_IsMissing()
    {
        var storage = await azurite.NewStorageAsync();

        var result = await storage.Reports.SaveAsync(Key, Write(ifMatch: "1-000000000000"), CancellationToken.None);

        Assert.Equal(new WriteResult(WriteOutcome.Missing, null), result);
    }

    [Fact]
    public async Task Save_ManyAtOnce_OneWins()
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Reports.SaveAsync(Key, Write("0"), CancellationToken.None);

        var results = await Task.WhenAll(Enumerable.Range(1, 8)
            .Select(i => storage.Reports.SaveAsync(Key, Write($"{i}", first.Head!.Tag), CancellationToken.None)));

        var won = Assert.Single(results, r => r.Outcome == WriteOutcome.Replaced);
        Assert.All(results.Except([won]), r => Assert.Equal(WriteOutcome.Stale, r.Outcome));
        Assert.Equal(won.Head!.Tag, (await storage.Reports.FindAsync(Key, CancellationToken.None))!.Tag);
        Assert.Equal(2, (await ToListAsync(storage.Reports.HistoryAsync(Key, CancellationToken.None))).Count);
    }

    [Fact]
    public async Task Save_SameKeyAgain_GivesFirstAnswerAlsoAfterLaterChanges()
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Reports.SaveAsync(Key, Write("1", key: "kunci/1?#"), CancellationToken.None);
        await storage.Reports.SaveAsync(Key, Write("2", first.Head!.Tag), CancellationToken.None);

        var again = await storage.Reports.SaveAsync(Key, Write("1", key: "kunci/1?#"), CancellationToken.None);

        Assert.True(again.Repeated);
        Assert.Equal((first.Outcome, 1, first.Head.Tag), (again.Outcome, again.Head!.Version, again.Head.Tag));
        Assert.Equal(2, (await storage.Reports.FindAsync(Key, CancellationToken.None))!.Version);
    }

    [Fact]
    public async Task Save_SameKeyAtOnce_WritesOneVersionAndAnswersAllAlike()
    {
        var storage = await azurite.NewStorageAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => storage.Reports.SaveAsync(Key, Write("1", key: "k"), CancellationToken.None)));

        Assert.All(results, r => Assert.Equal((WriteOutcome.Created, results[0].Head!.Tag), (r.Outcome, r.Head!.Tag)));
        Assert.Single(results, r => !r.Repeated);
    }

    [Fact]
    public async Task Save_SameKeyOtherContent_IsRefused()
    {
        var storage = await azurite.NewStorageAsync();
        await storage.Reports.SaveAsync(Key, Write("1", key: "k"), CancellationToken.None);

        var other = await storage.Reports.SaveAsync(Key, Write("2", key: "k"), CancellationToken.None);

        Assert.Equal(WriteOutcome.KeyReused, other.Outcome);
    }

    [Fact]
    public async Task Save_IncompressibleTwoMegabytes_IsReadBackByteForByte()
    {
        var storage = await azurite.NewStorageAsync();
        var content = new byte[2_200_000];
        new Random(7).NextBytes(content);

        var result = await storage.Reports.SaveAsync(Key, Write() with { Content = content }, CancellationToken.None);

        Assert.Equal(WriteOutcome.Created, result.Outcome);
        Assert.Equal(content, (await storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!.Content.ToArray());
    }

    [Fact]
    public async Task Save_LargestThatFits_FitsOneTransaction()
    {
        var storage = await azurite.NewStorageAsync();
        var content = new byte[ReportStore.MaxCompressedBytes - 2000];
        new Random(7).NextBytes(content);

        var result = await storage.Reports.SaveAsync(Key, Write(key: "k") with { Content = content }, CancellationToken.None);

        Assert.Equal(WriteOutcome.Created, result.Outcome);
    }

    [Fact]
    public async Task Save_TooLarge_IsRefusedAndWritesNothing()
    {
        var storage = await azurite.NewStorageAsync();
        var content = new byte[ReportStore.MaxCompressedBytes + 1];
        new Random(7).NextBytes(content);

        var result = await storage.Reports.SaveAsync(Key, Write() with { Content = content }, CancellationToken.None);

        Assert.Equal(WriteOutcome.TooLarge, result.Outcome);
        Assert.Null(await storage.Reports.FindAsync(Key, CancellationToken.None));
    }

    [Fact]
    public async Task Save_AnswerLost_KnowsItsOwnWrite()
    {
        var transport = new LossyTransport(IsTransaction);
        var storage = await azurite.NewStorageAsync(transport: transport);

        var result = await storage.Reports.SaveAsync(Key, Write("1"), CancellationToken.None);

        Assert.Equal((1, WriteOutcome.Created), (transport.Lost, result.Outcome));
        Assert.Equal(result.Head!.Tag, (await storage.Reports.FindAsync(Key, CancellationToken.None))!.Tag);
        Assert.Single(await ToListAsync(storage.Reports.HistoryAsync(Key, CancellationToken.None)));
    }

    [Fact]
    public async Task Change_Submission_MovesStateAndWritesJobAndHistory()
    {
        var storage = await azurite.NewStorageAsync();
        var saved = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);

        var result = await storage.Reports.ChangeAsync(Key, Submit(saved.Head!.Tag), CancellationToken.None);

        Assert.Equal((WriteOutcome.Replaced, "submitted", 1), (result.Outcome, result.Head!.State, result.Head.Version));
        var job = await storage.Jobs.FindAsync(Key, result.JobId!, CancellationToken.None);
        Assert.Equal(("render", Job.Queued, 1), (job!.Kind, job.State, job.Version));
        var history = await ToListAsync(storage.Reports.HistoryAsync(Key, CancellationToken.None));
        Assert.Equal<string>(["version", "submitted"], [.. history.Select(h => h.What)]);
        Assert.Equal("Selesai", history[1].Reason);
    }

    [Fact]
    public async Task Change_StaleTag_WritesNoJob()
    {
        var storage = await azurite.NewStorageAsync();
        var saved = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);
        await storage.Reports.SaveAsync(Key, Write("2", saved.Head!.Tag), CancellationToken.None);

        var result = await storage.Reports.ChangeAsync(Key, Submit(saved.Head.Tag), CancellationToken.None);

        Assert.Equal((WriteOutcome.Stale, "draft"), (result.Outcome, result.Head!.State));
        Assert.Empty(await ToListAsync(storage.Jobs.ListAsync(Key, CancellationToken.None)));
    }

    [Fact]
    public async Task Change_SameKeyAgain_GivesTheSameJob()
    {
        var storage = await azurite.NewStorageAsync();
        var saved = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);
        var first = await storage.Reports.ChangeAsync(Key, Submit(saved.Head!.Tag, "k"), CancellationToken.None);

        var again = await storage.Reports.ChangeAsync(Key, Submit(saved.Head.Tag, "k"), CancellationToken.None);

        Assert.Equal((true, first.JobId), (again.Repeated, again.JobId));
        Assert.Single(await ToListAsync(storage.Jobs.ListAsync(Key, CancellationToken.None)));
    }

    [Fact]
    public async Task Change_AnswerLost_KnowsItsOwnWrite()
    {
        var names = AzuriteFixture.NewNames();
        var saved = await (await azurite.NewStorageAsync(names: names)).Reports.SaveAsync(Key, Write(), CancellationToken.None);
        var storage = await azurite.NewStorageAsync(transport: new LossyTransport(IsTransaction), names: names);

        var result = await storage.Reports.ChangeAsync(Key, Submit(saved.Head!.Tag), CancellationToken.None);

        Assert.Equal(WriteOutcome.Replaced, result.Outcome);
        Assert.NotNull(await storage.Jobs.FindAsync(Key, result.JobId!, CancellationToken.None));
    }

    [Fact]
    public async Task List_AgencyAndRegion_GiveTheirReportsOnly()
    {
        var storage = await azurite.NewStorageAsync();
        await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);
        await storage.Reports.SaveAsync(Key with { Period = "2022-Q1" }, Write(), CancellationToken.None);
        await storage.Reports.SaveAsync(new("blitar-disnaker-2", "2022"), Write(), CancellationToken.None);
        var moved = Write() with { Names = Write().Names with { RegionId = "jember" } };
        await storage.Reports.SaveAsync(new("jember-dinkes", "2022"), moved, CancellationToken.None);

        var agency = await ToListAsync(storage.Reports.ListAsync("blitar-disnaker", CancellationToken.None));
        var region = await ToListAsync(storage.Reports.ListRegionAsync("blitar", "2022", CancellationToken.None));

        Assert.Equal<string>(["2022", "2022-Q1"], [.. agency.Select(h => h.Key.Period)]);
        Assert.Equal<string>(["blitar-disnaker", "blitar-disnaker-2"], [.. region.Select(h => h.Key.Agency)]);
    }

    [Fact]
    public async Task Save_OtherRegion_LeavesTheOldIndex()
    {
        var storage = await azurite.NewStorageAsync();
        var first = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);
        var moved = Write("2", first.Head!.Tag) with { Names = first.Head.Names with { RegionId = "kota-blitar" } };

        await storage.Reports.SaveAsync(Key, moved, CancellationToken.None);

        Assert.Empty(await ToListAsync(storage.Reports.ListRegionAsync("blitar", "2022", CancellationToken.None)));
        Assert.Equal(2, Assert.Single(await ToListAsync(storage.Reports.ListRegionAsync("kota-blitar", "2022", CancellationToken.None))).Version);
    }

    private static bool IsTransaction(Request request) => request.Uri.ToUri().AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal);
}

using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Runs;

/// <summary>The list of a region tells the truth wherever the registration of an agency is cut off.</summary>
public sealed class AgencyRegionTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Put_OtherRegion_MovesTheAgency()
    {
        var storage = await azurite.NewStorageAsync();
        await storage.Agencies.PutAsync(Agency("blitar"), CancellationToken.None);

        await storage.Agencies.PutAsync(Agency("jember"), CancellationToken.None);

        Assert.Equal((0, 1), await CountsAsync(storage));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Put_CutOffAtAnyWrite_IsInTheRegionOfItsRegistration(int write)
    {
        var names = AzuriteFixture.NewNames();
        var storage = await azurite.NewStorageAsync(names: names);
        await storage.Agencies.PutAsync(Agency("blitar"), CancellationToken.None);
        var writes = 0;
        var dying = await azurite.NewStorageAsync(
            transport: new FailingTransport(request => request.Method.Method is "PUT" or "DELETE" && ++writes >= write), names: names);

        await Assert.ThrowsAnyAsync<Exception>(() => dying.Agencies.PutAsync(Agency("jember"), CancellationToken.None));

        var region = (await storage.Agencies.FindAsync("satu", CancellationToken.None))!.RegionId;
        Assert.Equal(region == "blitar" ? (1, 0) : (0, 1), await CountsAsync(storage));
        await storage.Agencies.PutAsync(Agency("jember"), CancellationToken.None);
        Assert.Equal((0, 1), await CountsAsync(storage));
    }

    [Fact]
    public async Task Put_ManyAtOnce_LeavesOneTrueRegion()
    {
        var storage = await azurite.NewStorageAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => storage.Agencies.PutAsync(Agency(i % 2 == 0 ? "blitar" : "jember"), CancellationToken.None)));

        var region = (await storage.Agencies.FindAsync("satu", CancellationToken.None))!.RegionId;
        Assert.Equal(region == "blitar" ? (1, 0) : (0, 1), await CountsAsync(storage));
    }

    private static AgencyRegistration Agency(string region) =>
        new() { Id = "satu", Name = "Satu", RegionId = region, RegionName = region, TimeZone = "WIB" };

    private static async Task<(int Blitar, int Jember)> CountsAsync(StorageClients storage) =>
        (await storage.Agencies.ListRegionAsync("blitar", null, CancellationToken.None).CountAsync(),
            await storage.Agencies.ListRegionAsync("jember", null, CancellationToken.None).CountAsync());
}

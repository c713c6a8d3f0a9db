using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class StorageClientsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task EnsureCreated_Twice_IsHarmless()
    {
        var storage = await azurite.NewStorageAsync();

        await storage.EnsureCreatedAsync(CancellationToken.None);

        await storage.PingTablesAsync(CancellationToken.None);
        await storage.PingContainersAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Ping_NothingCreated_Throws()
    {
        var storage = StorageClients.Connect(
            new StorageOptions { ConnectionString = azurite.ConnectionString, Names = AzuriteFixture.NewNames() }, TimeProvider.System);

        await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => storage.PingTablesAsync(CancellationToken.None));
        await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => storage.PingContainersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Find_StorageDown_IsAnOutage()
    {
        // Port 9 (discard) is closed on any machine that tests run on.
        var down = azurite.ConnectionString.Replace(new Uri(Part("TableEndpoint")).Authority, "127.0.0.1:9", StringComparison.Ordinal);
        var storage = StorageClients.Connect(new StorageOptions { ConnectionString = down }, TimeProvider.System);

        var exception = await Record.ExceptionAsync(() => storage.Reports.FindAsync(Key, CancellationToken.None));

        Assert.True(StorageFault.IsOutage(exception!), exception?.ToString());
    }

    [Fact]
    public void IsOutage_PatternThatWasTooSlow_IsNone() =>
        Assert.False(StorageFault.IsOutage(new System.Text.RegularExpressions.RegexMatchTimeoutException("a", "b", TimeSpan.FromSeconds(1))));

    [Fact]
    public async Task Put_Agency_IsFoundAndListed()
    {
        var storage = await azurite.NewStorageAsync();
        var agency = new AgencyRegistration
        {
            Id = "blitar-disnaker",
            Name = "Dinas Tenaga Kerja",
            RegionId = "blitar",
            RegionName = "Kabupaten Blitar",
            TimeZone = "WIB",
        };
        await storage.Agencies.PutAsync(agency with { Name = "Lama", Template = "lama" }, CancellationToken.None);

        await storage.Agencies.PutAsync(agency, CancellationToken.None);

        Assert.Equal(agency, await storage.Agencies.FindAsync(agency.Id, CancellationToken.None));
        Assert.Equal([agency], await ToListAsync(storage.Agencies.ListAsync(CancellationToken.None)));
        Assert.Null(await storage.Agencies.FindAsync("../x", CancellationToken.None));
    }

    private string Part(string name) => azurite.ConnectionString.Split(';').Single(p => p.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..];
}

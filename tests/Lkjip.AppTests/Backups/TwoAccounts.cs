using System.Diagnostics;
using System.Text.Json;
using Azure.Core.Pipeline;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Backups;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Backups;

/// <summary>An account, a folder for backups of it, and an account to restore into; one emulator holds both under different names.</summary>
internal sealed class TwoAccounts : IDisposable
{
    private readonly AzuriteFixture azurite;
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lkjip-backup-");

    private TwoAccounts(AzuriteFixture azurite, StorageOptions source) => (this.azurite, Source) = (azurite, source);

    public StorageOptions Source { get; }

    public StorageOptions Target { get; private init; } = null!;

    public string Root => Path.Combine(home.FullName, "cadangan");

    public BackupFolder Folder => new(Root);

    public static async Task<TwoAccounts> NewAsync(AzuriteFixture azurite, StorageOptions? source = null)
    {
        var options = source ?? new StorageOptions { ConnectionString = azurite.ConnectionString, Names = AzuriteFixture.NewNames() };
        await StorageClients.Connect(options, TimeProvider.System).EnsureCreatedAsync(CancellationToken.None);
        return new(azurite, options) { Target = options with { Names = AzuriteFixture.NewNames() } };
    }

    public Task<BackupSet> BackUpAsync(HttpPipelineTransport? transport = null) =>
        new AccountBackup(Parts(Source with { Transport = transport }), Folder, "uji", TimeProvider.System).RunAsync(new Silence(), CancellationToken.None);

    public Task<BackupManifest> RestoreAsync(BackupSet set, HttpPipelineTransport? transport = null) =>
        new AccountRestore(Parts(Target with { Transport = transport }), set).RunAsync(new Silence(), CancellationToken.None);

    public Task<IReadOnlyList<PartComparison>> CompareAsync(BackupSet set) =>
        new AccountComparison(Parts(Target), set).RunAsync(new Silence(), CancellationToken.None);

    /// <summary>What the official client says.</summary>
    public async Task<JsonElement> WitnessAsync(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests/Lkjip.AppTests/Witness/table-witness.mjs"), .. arguments])
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

    public void Dispose() => home.Delete(recursive: true);

    private static StorageParts Parts(StorageOptions options) => StorageParts.Of(options, TimeProvider.System);

    private sealed class Silence : IProgress<BackupStep>
    {
        public void Report(BackupStep value)
        {
        }
    }
}

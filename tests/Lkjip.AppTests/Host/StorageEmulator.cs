using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lkjip.AppTests.Host;

/// <summary>An Azurite of our own, in memory, on ports that it chooses itself.</summary>
internal sealed partial class StorageEmulator : IAsyncDisposable
{
    // The account that Azurite documents for everyone.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private readonly Process process;

    private StorageEmulator(Process process, IReadOnlyDictionary<string, string> addresses)
    {
        this.process = process;
        ConnectionString = ConnectionTo(addresses["Blob"], addresses["Queue"], addresses["Table"]);
    }

    public string ConnectionString { get; }

    /// <summary>A connection to where nobody listens: port 1 of this machine.</summary>
    public static string Unreachable => ConnectionTo("http://127.0.0.1:1", "http://127.0.0.1:1", "http://127.0.0.1:1");

    public static async Task<StorageEmulator> StartAsync()
    {
        var script = Repository.File("infra/local/node_modules/azurite/dist/src/azurite.js");
        if (!File.Exists(script))
        {
            throw new InvalidOperationException("Azurite is not installed: run ./test.sh, or npm ci in infra/local.");
        }

        var azurite = Process.Start(new ProcessStartInfo("node",
        [
            script, "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ])
        {
            RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath(),
        })!;
        return new StorageEmulator(azurite, await AddressesAsync(azurite));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<IReadOnlyDictionary<string, string>> AddressesAsync(Process azurite)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        while (addresses.Count < 3)
        {
            var line = await azurite.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } match)
            {
                addresses[match.Groups["service"].Value] = match.Groups["address"].Value;
            }
        }

        return addresses;
    }

    private static string ConnectionTo(string blob, string queue, string table) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint={blob}/{Account};QueueEndpoint={queue}/{Account};TableEndpoint={table}/{Account};";

    [GeneratedRegex("^Azurite (?<service>\\w+) service is successfully listening at (?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}

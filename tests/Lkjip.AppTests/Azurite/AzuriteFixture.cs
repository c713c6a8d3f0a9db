using System.Diagnostics;
using System.Text.RegularExpressions;
using Azure.Core.Pipeline;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Lkjip.AppTests.Azurite;

/// <summary>The storage emulator for the whole test run: own data folder, free ports, ended by its process.</summary>
public sealed partial class AzuriteFixture : IAsyncLifetime
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("lkjip-azurite-");
    private readonly Dictionary<string, string> endpoints = new(StringComparer.Ordinal);
    private Process? process;

    /// <summary>The connection string of the running emulator.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={endpoints["Blob"]};"
        + $"QueueEndpoint={endpoints["Queue"]};TableEndpoint={endpoints["Table"]};";

    /// <summary>Names of its own for one test, so that tests do not see each other.</summary>
    public static StorageNames NewNames()
    {
        var id = Guid.NewGuid().ToString("N")[..12];
        return new()
        {
            Reports = $"r{id}", Agencies = $"a{id}", Index = $"i{id}", Audit = $"u{id}", Documents = $"d{id}", Templates = $"t{id}", Uploads = $"p{id}", Keys = $"k{id}",
            Jobs = $"j{id}",
        };
    }

    /// <summary>Stores under names of their own, with tables, container and queues made.</summary>
    public async Task<StorageClients> NewStorageAsync(TimeProvider? time = null, HttpPipelineTransport? transport = null, StorageNames? names = null)
    {
        var options = new StorageOptions { ConnectionString = ConnectionString, Names = names ?? NewNames() };
        var clock = time ?? TimeProvider.System;
        await StorageClients.Connect(options, clock).EnsureCreatedAsync(CancellationToken.None);
        return StorageClients.Connect(options with { Transport = transport }, clock);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var script = Path.Combine(Repository.Root, "infra/local/node_modules/azurite/dist/src/azurite.js");
        if (!File.Exists(script))
            throw new FileNotFoundException("The storage emulator is not installed: run 'npm ci' in infra/local.", script);
        process = Process.Start(new ProcessStartInfo("node",
        [
            script, "--skipApiVersionCheck", "--disableTelemetry", "--silent", "--location", data.FullName,
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        await ReadEndpointsAsync(process.StandardOutput);
        // Nobody reads the rest; an unread pipe would stop the emulator when it is full.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        data.Delete(recursive: true);
    }

    private async Task ReadEndpointsAsync(StreamReader output)
    {
        while (endpoints.Count < 3)
        {
            var line = await output.ReadLineAsync() ?? throw new InvalidOperationException("The storage emulator ended while starting.");
            if (Listening().Match(line) is { Success: true } match)
                endpoints[match.Groups["service"].Value] = $"{match.Groups["address"].Value}/{Account}";
        }
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>\\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}

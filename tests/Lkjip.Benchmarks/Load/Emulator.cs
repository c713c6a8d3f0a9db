using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lkjip.Benchmarks.Load;

/// <summary>The storage emulator with a data folder and ports of its own (emulator penyimpanan).</summary>
internal sealed partial class Emulator : IDisposable
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("lkjip-load-");
    private readonly Process process;

    private Emulator(string script) => process = Process.Start(new ProcessStartInfo("node",
    [
        script, "--skipApiVersionCheck", "--disableTelemetry", "--silent", "--location", data.FullName, "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
    ])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    /// <summary>The connection string.</summary>
    public string Connection { get; private set; } = "";

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<Emulator> StartAsync()
    {
        var script = Repository.File("infra/local/node_modules/azurite/dist/src/azurite.js");
        if (!File.Exists(script))
            throw new FileNotFoundException("The storage emulator is not installed: node infra/local/install.mjs", script);
        var emulator = new Emulator(script);
        var endpoints = new Dictionary<string, string>(StringComparer.Ordinal);
        while (endpoints.Count < 3)
        {
            var line = await emulator.process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The storage emulator ended while starting.");
            if (Listening().Match(line) is { Success: true } match)
                endpoints[match.Groups["service"].Value] = $"{match.Groups["address"].Value}/{Account}";
        }

        // Nobody reads the rest; an unread pipe would stop it when it is full.
        _ = emulator.process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        emulator.Connection = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={endpoints["Blob"]};"
            + $"QueueEndpoint={endpoints["Queue"]};TableEndpoint={endpoints["Table"]};";
        return emulator;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        data.Delete(recursive: true);
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>\\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Lkjip.Benchmarks.Load;

/// <summary>The service as a process of its own, standalone, and a person signed in to it (layanan).</summary>
internal sealed class Service : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lkjip-load-app-");
    private readonly Process process;

    private Service(string connection, IReadOnlyDictionary<string, string> settings)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Repository.File("functions/Lkjip.App/bin/Release/net10.0/Lkjip.App.dll")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["LkjipStorage"] = connection;
        start.Environment["LKJIP_PORT"] = port;
        start.Environment["LKJIP_DATA"] = home.FullName;
        start.Environment["LKJIP_TEMPLATES"] = Repository.File("templates");
        // One person stands for all here.
        start.Environment["LKJIP_REQUESTS_PER_MINUTE"] = "100000000";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        Client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://localhost:{port}"),
            Timeout = TimeSpan.FromMinutes(5),
        };
    }

    /// <summary>The client.</summary>
    public HttpClient Client { get; }

    /// <summary>The processor time that the process has used.</summary>
    public TimeSpan Used
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that was resident since it was last forgotten, bytes.</summary>
    /// <remarks>Source: proc_pid_status(5), VmHWM.</remarks>
    public long PeakMemory => 1024 * long.Parse(
        File.ReadLines(Proc("status")).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    /// <summary>Starts it, and signs in as one who may write for all agencies.</summary>
    public static async Task<Service> StartAsync(string connection, IReadOnlyDictionary<string, string> settings)
    {
        var service = new Service(connection, settings);
        var waited = Stopwatch.StartNew();
        while (!await service.AnswersAsync())
        {
            if (service.process.HasExited || waited.Elapsed > StartTime)
                throw new InvalidOperationException("The service did not start; is it built? dotnet build -c Release");
            await Task.Delay(100);
        }

        await service.SignInAsync("operator");
        return service;
    }

    /// <summary>Signs in under another role.</summary>
    public async Task SignInAsync(string role)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["agency"] = "*", ["name"] = "Beban" });
        using var answer = await Client.PostAsync(new Uri("/lkjip/masuk", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    /// <summary>Registers an agency in a region.</summary>
    public async Task RegisterAsync(string agency, string region)
    {
        using var answer = await Client.PutAsJsonAsync(
            new Uri($"/lkjip/api/agencies/{agency}", UriKind.Relative), new { name = $"Dinas {agency}", regionId = region, regionName = $"Kabupaten {region}", timeZone = "WIB" });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Stores a report; its tag.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<string> SaveAsync(string agency, string period, string json, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address(agency, period)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return await SendAsync(request, tag, answer => answer.GetProperty("etag").GetString()!);
    }

    /// <summary>Hands a report in; the id of its job.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<string> SubmitAsync(string agency, string period, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address(agency, period)}/submissions");
        return await SendAsync(request, tag, answer => answer.GetProperty("job").GetString()!);
    }

    /// <summary>Forgets the peak of memory.</summary>
    /// <remarks>Source: proc_pid_clear_refs(5), 5 resets the peak.</remarks>
    public void ForgetPeak() => File.WriteAllText(Proc("clear_refs"), "5");

    /// <inheritdoc />
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Client.Dispose();
        home.Delete(recursive: true);
    }

    private async Task<string> SendAsync(HttpRequestMessage request, string? tag, Func<JsonElement, string> read)
    {
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString("N"));
        using var answer = await Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return read(await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/lkjip/api/health/live", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private string Proc(string file) => $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/{file}";

    private static string Address(string agency, string period) => $"/lkjip/api/agencies/{agency}/reports/{period}";

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

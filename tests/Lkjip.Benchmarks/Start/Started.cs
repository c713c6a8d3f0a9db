using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lkjip.Benchmarks.Start;

/// <summary>What one start took (satu kali mulai); times in milliseconds, memory in bytes.</summary>
/// <param name="FirstAnswer">From the start of the process to the first answer to <c>GET /</c>.</param>
/// <param name="Processor">The processor time until then.</param>
/// <param name="Resident">The resident memory then.</param>
/// <param name="Threads">The threads then.</param>
/// <param name="FirstPage">The first page afterwards, one that needs no storage.</param>
/// <param name="FirstTimer">The first call of a timer afterwards.</param>
internal sealed record Started(double FirstAnswer, double Processor, double Resident, double Threads, double FirstPage = 0, double FirstTimer = 0)
{
    private const string Timer = """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}},"Metadata":{}}""";

    /// <summary>Starts ours as the Functions host does, and asks for a page and a timer.</summary>
    public static async Task<Started> OursAsync(string executable, IReadOnlyDictionary<string, string> settings)
    {
        var port = FreePort();
        return await StartAsync(executable, port, new Dictionary<string, string>(settings, StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port }, async (client, started) => started with
        {
            FirstPage = await TimeAsync(() => client.GetAsync(new Uri("/lkjip/masalah", UriKind.Relative))),
            FirstTimer = await TimeAsync(() => client.PostAsync(new Uri("/sweeper", UriKind.Relative), new StringContent(Timer, Encoding.UTF8, "application/json"))),
        });
    }

    /// <summary>Starts the empty app.</summary>
    public static Task<Started> EmptyAsync(string executable)
    {
        var port = FreePort();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" };
        return StartAsync(executable, port, settings, (_, started) => Task.FromResult(started));
    }

    private static async Task<Started> StartAsync(string executable, string port, Dictionary<string, string> settings, Func<HttpClient, Started, Task<Started>> then)
    {
        var start = new ProcessStartInfo(executable) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetDirectoryName(executable) };
        start.Environment.Clear();
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            while (!await AnswersAsync(client))
            {
                if (process.HasExited)
                    throw new InvalidOperationException($"{executable} did not start.");
                await Task.Delay(1);
            }

            var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            process.Refresh();
            return await then(client, new Started(elapsed, process.TotalProcessorTime.TotalMilliseconds, process.WorkingSet64, process.Threads.Count));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> TimeAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await ask();
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
            throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri} answered {answer.StatusCode}.");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

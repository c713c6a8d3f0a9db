using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Text;

namespace Lkjip.AppTests.Host;

/// <summary>Our executable as a custom handler, started and called as the Functions host does it.</summary>
internal sealed class Handler : IAsyncDisposable
{
    private const string UnderTheHost = "FUNCTIONS_CUSTOMHANDLER_PORT";
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);
    private static int lastPort = 20_000 + (Environment.ProcessId % 10_000);
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private Handler(Process process, int port)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"),
            Timeout = TimeSpan.FromMinutes(4),
        };
    }

    public HttpClient Client { get; }

    /// <summary>What it wrote to stdout and stderr.</summary>
    public string Output => string.Join('\n', output);

    public bool HasEnded => process.HasExited;

    /// <summary>Starts the process and waits until <c>GET /</c> gets any answer, as the host does.</summary>
    public static async Task<Handler> StartAsync(string executable, IReadOnlyDictionary<string, string> settings, int? port = null, bool bare = false, string portSetting = UnderTheHost)
    {
        var handler = Launch(executable, settings, port ?? FreePort(), bare, portSetting);
        var waited = Stopwatch.StartNew();
        while (!await handler.AnswersAsync())
        {
            if (handler.HasEnded || waited.Elapsed > StartTime)
            {
                var said = handler.Output;
                await handler.DisposeAsync();
                throw new InvalidOperationException($"The handler did not get ready:\n{said}");
            }

            await Task.Delay(50);
        }

        return handler;
    }

    /// <summary>Starts the process and does not wait; a bare one gets the port and these settings, and no other variable.</summary>
    public static Handler Launch(string executable, IReadOnlyDictionary<string, string> settings, int port, bool bare = false, string portSetting = UnderTheHost)
    {
        var start = new ProcessStartInfo(executable)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath(),
        };
        if (bare)
        {
            start.Environment.Clear();
        }
        else
        {
            // What Microsoft's images set for the host, and every handler inherits.
            start.Environment["ASPNETCORE_URLS"] = "http://+:80";
            start.Environment["ASPNETCORE_CONTENTROOT"] = "/azure-functions-host";
            start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        }

        start.Environment[portSetting] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new Handler(Process.Start(start)!, port);
    }

    /// <summary>A port that nobody listens on and that was not given before; below those that the system hands out itself.</summary>
    public static int FreePort()
    {
        int port;
        do
        {
            port = Interlocked.Increment(ref lastPort);
        }
        while (IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port));
        return port;
    }

    /// <summary>Calls a function as the host does for timers and queues: chunked, without Content-Length.</summary>
    public async Task<HttpResponseMessage> InvokeAsync(string function, string payload)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}")
        {
            Content = new StringContent(payload, Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        return await Client.SendAsync(request);
    }

    /// <summary>Ends the process with SIGKILL, as a crash or the host does.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id.ToString(CultureInfo.InvariantCulture)}"]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        Client.Dispose();
        process.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

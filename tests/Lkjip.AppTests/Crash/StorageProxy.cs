using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Crash;

/// <summary>Stands between the product and the storage emulator: stops at a named step, or is down.</summary>
/// <remarks>Requests pass unchanged: the signature of a request covers its path and headers, not the host.</remarks>
internal sealed partial class StorageProxy : IAsyncDisposable
{
    private static readonly string[] Services = ["blob", "queue", "table"];
    private static readonly string[] OfConnection = ["Host", "Transfer-Encoding", "Connection", "Keep-Alive", "Content-Length"];

    private readonly HttpClient storage = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private readonly WebApplication server;
    private readonly Dictionary<int, (string Service, Uri Target)> targets = [];
    private CrashStop? stop;

    private StorageProxy(WebApplication server, string connection)
    {
        this.server = server;
        Connection = connection;
    }

    /// <summary>The connection string through the proxy.</summary>
    public string Connection { get; private set; }

    /// <summary>True while the storage cannot be reached.</summary>
    public bool IsDown { get; set; }

    public static async Task<StorageProxy> StartAsync(string connection)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            foreach (var _ in Services)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
        });
        var app = builder.Build();
        var proxy = new StorageProxy(app, connection);
        app.Run(proxy.PassAsync);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(text => new Uri(text)).ToList();
        foreach (var (service, address) in Services.Zip(addresses))
        {
            proxy.Redirect(service, address);
        }

        return proxy;
    }

    /// <summary>Stops the first request of a step, before or after it is carried out, until the process that made it is gone.</summary>
    public CrashStop StopAt(CrashStep step, bool after) => stop = new CrashStop(step, after);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        storage.Dispose();
    }

    private void Redirect(string service, Uri address)
    {
        var endpoint = $"{char.ToUpperInvariant(service[0])}{service[1..]}Endpoint=";
        var target = new Uri(EndpointPattern().Match(Connection[Connection.IndexOf(endpoint, StringComparison.Ordinal)..]).Value);
        targets[address.Port] = (service, target);
        Connection = Connection.Replace($"{endpoint}{target.GetLeftPart(UriPartial.Authority)}", $"{endpoint}{address.GetLeftPart(UriPartial.Authority)}", StringComparison.Ordinal);
    }

    private async Task PassAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Abort();
            return;
        }

        var (service, target) = targets[context.Connection.LocalPort];
        var raw = $"{context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget}";
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var seen = new ProxiedRequest(service, context.Request.Method, Uri.UnescapeDataString(raw), Encoding.UTF8.GetString(body.ToArray()));
        var halt = stop is { } waiting && waiting.Takes(seen) ? waiting : null;
        if (halt is { After: false })
        {
            await halt.HoldAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        using var answer = await ForwardAsync(context, new Uri(target, raw), body.ToArray());
        var content = await answer.Content.ReadAsByteArrayAsync();
        if (halt is not null)
        {
            await halt.HoldAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        if (IsDown)
        {
            context.Abort();
            return;
        }

        await AnswerAsync(context, answer, content);
    }

    private Task<HttpResponseMessage> ForwardAsync(HttpContext context, Uri address, byte[] body)
    {
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), address) { Content = body.Length > 0 || context.Request.ContentLength is not null ? new ByteArrayContent(body) : null };
        foreach (var (name, values) in context.Request.Headers.Where(header => !OfConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return storage.SendAsync(request);
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, byte[] content)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !OfConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentLength = content.Length;
            await context.Response.Body.WriteAsync(content);
        }
        else if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentLength = answer.Content.Headers.ContentLength;
        }
    }

    [GeneratedRegex("http://[^;/]+/[^;]*", RegexOptions.None, 1000)]
    private static partial Regex EndpointPattern();
}

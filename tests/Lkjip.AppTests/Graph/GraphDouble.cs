using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Graph;

/// <summary>Microsoft Graph's mailbox for tests: send, draft, look up, send a draft; answers as documented and counts what it accepted.</summary>
/// <remarks>
/// learn.microsoft.com/graph/api: user-sendmail, user-post-messages, user-list-messages, message-send. A draft that was sent is no draft any more;
/// sending it again is "not found".
/// </remarks>
internal sealed class GraphDouble : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Lock gate = new();
    private readonly List<GraphMail> mailbox = [];
    private readonly List<string> accepted = [];
    private int requests;

    private GraphDouble(WebApplication server) => this.server = server;

    /// <summary>Says how to answer a call that sends; null for as documented. Called with the number of the request.</summary>
    public Func<int, GraphFault?> Behave { get; set; } = _ => null;

    /// <summary>The notices whose mails were accepted, in order; one that is there twice is a duplicate.</summary>
    public IReadOnlyList<string> Accepted
    {
        get
        {
            lock (gate)
            {
                return [.. accepted];
            }
        }
    }

    public int Requests => requests;

    /// <summary>Reaches the double although the caller asks for https, which bearer tokens demand.</summary>
    public HttpPipelineTransport Transport => new RewritingTransport(Address);

    private Uri Address => new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<GraphDouble> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var graph = new GraphDouble(app);
        app.Run(graph.AnswerAsync);
        await app.StartAsync();
        return graph;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref requests);
        var parts = context.Request.Path.Value!.Split('/')[4..];
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await WriteAsync(context, 200, Find(context.Request.Query["$filter"].ToString()));
            return;
        }

        var body = context.Request.ContentLength > 0 ? (await JsonNode.ParseAsync(context.Request.Body))!.AsObject() : [];
        if (parts is ["messages"])
        {
            await WriteAsync(context, 201, Draft(body));
            return;
        }

        if (Behave(number) is { } fault)
        {
            await FailAsync(context, fault, parts, body);
            return;
        }

        await WriteAsync(context, Send(parts, body), null);
    }

    private async Task FailAsync(HttpContext context, GraphFault fault, string[] parts, JsonObject body)
    {
        var status = fault.Accepts ? Send(parts, body) : fault.Status;
        if (fault.IsSlow)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        if (fault.Status == 0)
        {
            context.Abort();
            return;
        }

        if (fault.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait();
        }

        var error = new JsonObject { ["error"] = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Name } };
        await WriteAsync(context, fault.Status == 202 ? status : fault.Status, fault.Status == 202 ? null : error);
    }

    private int Send(string[] parts, JsonObject body)
    {
        lock (gate)
        {
            if (parts is ["sendMail"])
            {
                accepted.Add(Notice(body["message"]!));
                return 202;
            }

            var draft = mailbox.Find(mail => mail.Id == parts[1] && mail.IsDraft);
            if (draft is null)
            {
                return 404;
            }

            draft.IsDraft = false;
            accepted.Add(draft.Notice);
            return 202;
        }
    }

    private JsonObject Draft(JsonObject body)
    {
        lock (gate)
        {
            var mail = new GraphMail
            {
                Id = $"AAMk{mailbox.Count.ToString("D4", CultureInfo.InvariantCulture)}",
                To = body["toRecipients"]![0]!["emailAddress"]!["address"]!.GetValue<string>(),
                Notice = Notice(body),
                MessageId = body["internetMessageId"]?.GetValue<string>(),
                IsDraft = true,
            };
            mailbox.Add(mail);
            return Json(mail);
        }
    }

    private JsonObject Find(string filter)
    {
        var id = filter.Split('\'')[1];
        lock (gate)
        {
            return new() { ["value"] = new JsonArray([.. mailbox.Where(mail => mail.MessageId == id).Select(Json)]) };
        }
    }

    private static JsonObject Json(GraphMail mail) => new() { ["id"] = mail.Id, ["isDraft"] = mail.IsDraft, ["internetMessageId"] = mail.MessageId };

    private static string Notice(JsonNode message) => message["internetMessageHeaders"]![0]!["value"]!.GetValue<string>();

    private static async Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["request-id"] = Guid.NewGuid().ToString();
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString());
        }
    }
}

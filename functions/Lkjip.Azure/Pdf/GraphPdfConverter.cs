using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Lkjip.Azure.Graph;

namespace Lkjip.Azure.Pdf;

/// <summary>Makes PDFs through Microsoft Graph: the document is put into a folder of a drive, fetched as PDF and deleted again.</summary>
/// <remarks>
/// Obeys <see href="https://learn.microsoft.com/graph/api/driveitem-put-content"/> and
/// <see href="https://learn.microsoft.com/graph/api/driveitem-get-content-format"/>; needs the application permission
/// Files.ReadWrite.All, or Sites.Selected with the role write for the site of the drive. A request that is refused with
/// "too many" is repeated after the time the service asks for, if that is within the time limit: <see href="https://learn.microsoft.com/graph/throttling"/>.
/// A deleted document lies in the recycle bin of the site until that is emptied.
/// </remarks>
public sealed class GraphPdfConverter : IPdfConverter
{
    private const int PdfLimit = 4 * PdfSource.Limit;
    private static readonly TimeSpan DeleteTime = TimeSpan.FromSeconds(10);

    private readonly HttpPipeline pipeline;
    private readonly HttpPipeline open;
    private readonly Uri endpoint;
    private readonly GraphFolder folder;
    private readonly TimeProvider time;

    /// <summary>A converter through a folder.</summary>
    /// <param name="folder">Where documents lie while they are converted.</param>
    /// <param name="credential">The identity with the permission.</param>
    /// <param name="options">Transport; retries and time-out are the converter's own.</param>
    /// <param name="time">Measures the time limit.</param>
    public GraphPdfConverter(GraphFolder folder, TokenCredential credential, GraphOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = Timeout.InfiniteTimeSpan;
        (this.folder, this.time, endpoint) = (folder, time, options.Endpoint);
        pipeline = HttpPipelineBuilder.Build(options, [], [new BearerTokenAuthenticationPolicy(credential, options.Scope)], new ResponseClassifier());
        // The address of the PDF carries its own permission; our token is for Graph only.
        open = HttpPipelineBuilder.Build(options, [], [], new ResponseClassifier());
    }

    /// <inheritdoc/>
    public async Task<PdfResult> ConvertAsync(PdfSource source, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (source.IsTooLarge)
            return new(PdfOutcome.TooLarge);
        using var deadline = new CancellationTokenSource(limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var address = folder.Address($"lkjip-{Guid.NewGuid():N}.{source.Extension}");
        var until = time.GetUtcNow() + limit;
        var (uploaded, deleted) = (false, false);
        PdfResult? result;
        try
        {
            result = await UploadAsync(source, address, until, both.Token);
            uploaded = result is null;
            result ??= await FetchAsync(address, until, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            result = new(PdfOutcome.TimedOut);
        }
        catch (Exception failure) when (IsOutage(failure))
        {
            result = new(PdfOutcome.Unavailable, GraphAnswer.Shortened(failure.Message));
        }
        finally
        {
            // Also when the answer to the upload was lost: the document may be there.
            deleted = await DeleteAsync(address);
        }

        return uploaded && !deleted ? result with { Leftover = address } : result;
    }

    private static bool IsOutage(Exception failure) =>
        GraphAnswer.NeverLeft(failure) || failure is RequestFailedException or AggregateException or IOException;

    private async Task<PdfResult?> UploadAsync(PdfSource source, string address, DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var message = NewRequest(RequestMethod.Put, new Uri(endpoint, $"{address}/content"));
        message.Request.Headers.SetValue("Content-Type", source.ContentType);
        message.Request.Content = RequestContent.Create(source.Content);
        return await SendAsync(pipeline, message, until, cancellationToken)
            ?? (message.Response.Status is 200 or 201 ? null : Refusal(message.Response));
    }

    private async Task<PdfResult> FetchAsync(string address, DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var asked = NewRequest(RequestMethod.Get, new Uri(endpoint, $"{address}/content?format=pdf"));
        if (await SendAsync(pipeline, asked, until, cancellationToken) is { } waiting)
            return waiting;
        if (asked.Response.Status != 302)
            return asked.Response.Status == 200 ? Made(asked.Response) : Refusal(asked.Response);
        if (Target(asked.Response) is not { } target)
            return new(PdfOutcome.Refused, "302 without a Location on https.");
        using var fetched = open.CreateMessage();
        fetched.Request.Method = RequestMethod.Get;
        fetched.Request.Uri.Reset(target);
        return await SendAsync(open, fetched, until, cancellationToken)
            ?? (fetched.Response.Status == 200 ? Made(fetched.Response) : Refusal(fetched.Response));
    }

    private async Task<bool> DeleteAsync(string address)
    {
        // The caller may be gone and its time over: tidying up has its own.
        using var own = new CancellationTokenSource(DeleteTime, time);
        try
        {
            using var message = NewRequest(RequestMethod.Delete, new Uri(endpoint, address));
            return await SendAsync(pipeline, message, time.GetUtcNow() + DeleteTime, own.Token) is null && message.Response.Status is 204 or 404;
        }
        catch (Exception failure) when (IsOutage(failure) || failure is OperationCanceledException)
        {
            return false;
        }
    }

    private HttpMessage NewRequest(RequestMethod method, Uri uri)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(uri);
        message.Request.Headers.SetValue("client-request-id", message.Request.ClientRequestId);
        return message;
    }

    // Null: there is an answer to look at. The service knows best how long to wait; waiting past the limit helps nobody.
    private async Task<PdfResult?> SendAsync(HttpPipeline through, HttpMessage message, DateTimeOffset until, CancellationToken cancellationToken)
    {
        while (true)
        {
            await through.SendAsync(message, cancellationToken);
            if (message.Response.Status is not (429 or 503))
                return null;
            var wait = GraphAnswer.RetryAfter(message.Response, time);
            if (time.GetUtcNow() + wait >= until)
                return new(PdfOutcome.Busy, GraphAnswer.Reason(message.Response));
            message.Response.Dispose();
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private static Uri? Target(Response response) =>
        response.Headers.TryGetValue("Location", out var text) && Uri.TryCreate(text, UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps
            ? target : null;

    private static PdfResult Made(Response response) =>
        response.Content.ToMemory() is { Length: <= PdfLimit } content ? PdfResult.Of(content) : new(PdfOutcome.TooLarge);

    // No right to the folder, or no folder: the document is not to blame.
    private static PdfResult Refusal(Response response) => new(
        response.Status switch
        {
            413 => PdfOutcome.TooLarge,
            401 or 403 or 404 or 408 or >= 500 => PdfOutcome.Unavailable,
            _ => PdfOutcome.Refused,
        },
        GraphAnswer.Reason(response));
}

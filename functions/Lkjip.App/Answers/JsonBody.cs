namespace Lkjip.App.Answers;

/// <summary>Writes a body with its length: the forwarding Functions host cannot pass on a chunked answer.</summary>
internal static class JsonBody
{
    /// <summary>Writes the body; HEAD gets the headers only.</summary>
    public static async Task WriteAsync(HttpResponse response, string contentType, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await response.Body.WriteAsync(body, cancellationToken);
        }
    }
}

namespace Lkjip.App.Features;

/// <summary>Reads the whole body of a request; the server's limit ends one that is too large.</summary>
internal static class RequestBody
{
    /// <summary>The bytes of the body.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }

    /// <summary>True when the request says that its body is JSON.</summary>
    public static bool IsJson(HttpRequest request) => request.HasJsonContentType();
}

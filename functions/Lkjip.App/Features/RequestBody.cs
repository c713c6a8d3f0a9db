using System.Buffers;
using Lkjip.App.Hosting;

namespace Lkjip.App.Features;

/// <summary>Reads the whole body of a request, up to the limit.</summary>
internal static class RequestBody
{
    private const int Piece = 64 * 1024;

    /// <summary>The bytes of the body.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than <see cref="Server.BodyLimit"/>.</exception>
    public static Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        ReadAsync(request, Server.BodyLimit, cancellationToken);

    /// <summary>The bytes of a body that has a limit of its own.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than the limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        var total = 0L;
        try
        {
            while (await request.Body.ReadAsync(piece, cancellationToken) is > 0 and var read)
            {
                total += read;
                if (total <= limit)
                {
                    buffer.Write(piece, 0, read);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return total <= limit
            ? buffer.ToArray()
            : throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>True when the request says that its body is JSON.</summary>
    public static bool IsJson(HttpRequest request) => request.HasJsonContentType();
}

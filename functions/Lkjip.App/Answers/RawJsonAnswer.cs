namespace Lkjip.App.Answers;

/// <summary>JSON that is kept as bytes and answered unchanged.</summary>
/// <param name="Bytes">The UTF-8 bytes.</param>
/// <param name="ETag">The ETag; null for none.</param>
internal sealed record RawJsonAnswer(ReadOnlyMemory<byte> Bytes, string? ETag = null) : IResult
{
    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (ETag is not null)
        {
            httpContext.Response.Headers.ETag = ETag;
        }

        await JsonBody.WriteAsync(httpContext.Response, "application/json; charset=utf-8", Bytes, httpContext.RequestAborted);
    }
}

using System.Text.Json;

namespace Lkjip.App.Answers;

/// <summary>A JSON answer with status, ETag and place.</summary>
/// <param name="Value">What is written.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record JsonAnswer(object Value, int Status = StatusCodes.Status200OK) : IResult
{
    /// <summary>The ETag of what is answered; null for none.</summary>
    public string? ETag { get; init; }

    /// <summary>Where the made thing is; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>Seconds after which a repeat makes sense; null for none.</summary>
    public int? RetryAfter { get; init; }

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (ETag is not null)
        {
            response.Headers.ETag = ETag;
        }

        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await JsonBody.WriteAsync(
            response, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(Value, Json.Options), httpContext.RequestAborted);
    }
}

using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A document as the answer itself, to be saved.</summary>
/// <param name="Document">The document.</param>
internal sealed record FileAnswer(NewDocument Document) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{Document.Name}.{Document.Extension}\"";
        return JsonBody.WriteAsync(httpContext.Response, Document.ContentType, Document.Content, httpContext.RequestAborted);
    }
}

using Lkjip.Azure.Stores;
using Microsoft.Net.Http.Headers;

namespace Lkjip.App.Answers;

/// <summary>A document of the archive as the answer itself, piece by piece; also a part of it (Range).</summary>
/// <param name="Document">The document.</param>
/// <param name="Content">Its bytes, fetched as they are sent.</param>
internal sealed record ArchivedAnswer(StoredDocument Document, Stream Content) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // The pages' policy would keep a browser from showing a PDF; here there is nothing that could load anything.
        httpContext.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        httpContext.Response.Headers.ContentDisposition = Document.Disposition;
        return TypedResults.Stream(Content, Document.ContentType, lastModified: Document.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{Document.Sha256}\""), enableRangeProcessing: true)
            .ExecuteAsync(httpContext);
    }
}

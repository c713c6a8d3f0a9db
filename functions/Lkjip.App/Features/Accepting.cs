using Microsoft.Net.Http.Headers;

namespace Lkjip.App.Features;

/// <summary>What the caller would rather have, by the header Accept.</summary>
internal static class Accepting
{
    /// <summary>True when JSON is wanted before anything else.</summary>
    public static bool Json(HttpRequest request) => First(request) == "application/json";

    /// <summary>True when a document of this type is wanted before anything else.</summary>
    public static bool Document(HttpRequest request, string contentType) => First(request) == contentType;

    private static string? First(HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(type => type, MediaTypeHeaderValueComparer.QualityComparer).FirstOrDefault()?.MediaType.ToString();
}

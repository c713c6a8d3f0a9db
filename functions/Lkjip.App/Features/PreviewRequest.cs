using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lkjip.App.Features;

/// <summary>A template to be previewed, and the data for it: the body itself, or the parts of a form (permintaan pratinjau).</summary>
/// <param name="Template">The bytes of the template; null when the form has no part "template".</param>
/// <param name="Data">The bytes of a report as JSON; null for a sample.</param>
internal sealed record PreviewRequest(ReadOnlyMemory<byte>? Template, ReadOnlyMemory<byte>? Data)
{
    /// <summary>The part with the template.</summary>
    public const string TemplatePart = "template";

    /// <summary>The part with the data.</summary>
    public const string DataPart = "data";

    /// <summary>Reads a request.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large, or a form that cannot be read.</exception>
    public static async Task<PreviewRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadAsync(request, cancellationToken);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return new(body, null);
        }

        try
        {
            var parts = await PartsAsync(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body, cancellationToken);
            return new(parts.GetValueOrDefault(TemplatePart), parts.GetValueOrDefault(DataPart));
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw new BadHttpRequestException("The form cannot be read.", broken);
        }
    }

    private static async Task<Dictionary<string, ReadOnlyMemory<byte>?>> PartsAsync(
        string boundary, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        using var stream = new MemoryStream(body.ToArray());
        var reader = new MultipartReader(boundary, stream);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellationToken);
            if (section.GetContentDispositionHeader() is { } disposition)
            {
                parts[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = content.ToArray();
            }
        }

        return parts;
    }
}

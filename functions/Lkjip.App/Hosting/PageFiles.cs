using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Lkjip.App.Hosting;

/// <summary>The scripts, styles and pictures of the pages (berkas tetap): packed for browsers that unpack, and kept for a year under their version.</summary>
/// <remarks>
/// The build lays a packed copy beside each file. Pages are not packed: they hold secrets beside what the address says. Tag helpers ask for versions
/// (<c>asp-append-version</c>); without one, or with another than the present, a browser asks each time whether it still has the file.
/// </remarks>
internal sealed class PageFiles(IWebHostEnvironment host, Settings settings) : IFileVersionProvider
{
    private const string Kept = "public, max-age=31536000, immutable";
    private const string Asked = "no-cache";

    private static readonly (string Coding, string Ending)[] Packings = [("br", ".br"), ("gzip", ".gz")];

    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);

    /// <summary>How the files are served.</summary>
    public StaticFileOptions Options => new()
    {
        RequestPath = Routes.Prefix, ContentTypeProvider = new Types(), OnPrepareResponse = served => Describe(served.Context),
    };

    /// <inheritdoc/>
    public string AddFileVersionToPath(PathString requestPathBase, string path) => VersionOf(path) is { Length: > 0 } version ? $"{path}?v={version}" : path;

    /// <summary>Goes on with the packed copy of a file where there is one and the browser takes it.</summary>
    public Task ChooseAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && CanPack(request) && request.Path.StartsWithSegments(Routes.Prefix, StringComparison.Ordinal, out var name)
            && Array.Find(Packings, packing => Takes(request, packing.Coding) && Exists(name + packing.Ending)) is { Ending: { } ending })
        {
            request.Path = new PathString(request.Path.Value + ending);
        }

        return next(context);
    }

    // A Functions host that forwards instead of proxying loses the header that says how a body is packed; a proxying one names the host it was asked for.
    private bool CanPack(HttpRequest request) => !settings.IsCustomHandler || request.Headers.ContainsKey("X-Forwarded-Host");

    private static bool Takes(HttpRequest request, string coding) => request.GetTypedHeaders().AcceptEncoding
        .Any(accepted => accepted.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && accepted.Quality is not 0);

    private bool Exists(string name) => host.WebRootFileProvider.GetFileInfo(name).Exists;

    private void Describe(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (Array.Find(Packings, packing => path.EndsWith(packing.Ending, StringComparison.Ordinal)) is { Ending: { } ending } packing)
        {
            context.Response.Headers.ContentEncoding = packing.Coding;
            path = path[..^ending.Length];
        }

        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        context.Response.Headers.CacheControl = context.Request.Query["v"] is { Count: 1 } given && given == VersionOf(path) ? Kept : Asked;
    }

    private string VersionOf(string path) => versions.GetOrAdd(path, asked =>
    {
        var name = asked.StartsWith(Routes.Prefix, StringComparison.Ordinal) ? asked[Routes.Prefix.Length..] : asked;
        var file = host.WebRootFileProvider.GetFileInfo(name);
        if (!file.Exists)
        {
            return "";
        }

        using var content = file.CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(content))[..16];
    });

    /// <summary>The type of a packed file is that of the file.</summary>
    private sealed class Types : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider usual = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            var ending = Array.Find(Packings, packing => subpath.EndsWith(packing.Ending, StringComparison.Ordinal)).Ending ?? "";
            return usual.TryGetContentType(subpath[..^ending.Length], out contentType);
        }
    }
}

using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Signing;

namespace Lkjip.App.Features;

/// <summary>Takes the signed document of the current version back: the PDF as the body (penyerahan laporan bertanda tangan).</summary>
internal sealed class PostSignedDocument : Feature
{
    private const string ContentType = "application/pdf";

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/signed-document";

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, SignedCopies copies, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (context.Request.ContentType?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return new Problem("type-unsupported", ("expected", ContentType));
        }

        var content = await RequestBody.ReadAsync(context.Request, PdfCheck.MaxBytes, cancellationToken);
        var (problem, document) = await copies.TakeAsync(key, content, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(
            new { name = $"{document!.Name}.{document.Extension}", version = document.Version, sha256 = document.Sha256, size = document.Size }, StatusCodes.Status201Created);
    }
}

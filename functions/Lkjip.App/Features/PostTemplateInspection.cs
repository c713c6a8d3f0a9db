using System.Globalization;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Templates;

namespace Lkjip.App.Features;

/// <summary>Inspects a template: its tags, and everything that is wrong with it (pemeriksaan templat).</summary>
/// <remarks>Who would rather have a Word document gets the template back with a comment at each finding.</remarks>
internal sealed class PostTemplateInspection : Feature
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/templates/inspections";

    /// <inheritdoc />
    public override string Policy => Policies.SignedIn;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(HttpRequest request, TemplateCache cache, CancellationToken cancellationToken)
    {
        var template = await RequestBody.ReadAsync(request, cancellationToken);
        var inspection = new TemplateInspection(cache.Get(template));
        if (Accepting.Document(request, WordType))
        {
            return Commented(template, inspection);
        }

        return inspection.HasErrors
            ? new Problem("template-broken", ("count", inspection.Errors.ToString(CultureInfo.InvariantCulture))) { Findings = inspection.Findings }
            : new JsonAnswer(inspection.Answer);
    }

    private static IResult Commented(ReadOnlyMemory<byte> template, TemplateInspection inspection) =>
        TemplateComments.Annotate(template, inspection.Findings) is { } commented
            ? new FileAnswer(new NewDocument("templat-diperiksa", "docx", WordType, commented))
            : new Problem("template-not-commented") { Findings = inspection.Findings };
}

using System.Globalization;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Documents.Templates;

namespace Lkjip.App.Features;

/// <summary>Inspects a template: its tags, and everything that is wrong with it (pemeriksaan templat).</summary>
internal sealed class PostTemplateInspection : Feature
{
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
        var inspection = new TemplateInspection(cache.Get(await RequestBody.ReadAsync(request, cancellationToken)));
        return inspection.HasErrors
            ? new Problem("template-broken", ("count", inspection.Errors.ToString(CultureInfo.InvariantCulture))) { Findings = inspection.Findings }
            : new JsonAnswer(inspection.Answer);
    }
}

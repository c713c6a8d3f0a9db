using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Templates;

namespace Lkjip.App.Features;

/// <summary>Takes a template in as the next version; nothing is put in force by this.</summary>
/// <remarks>The answer holds everything that the inspection found. The same file again is the version that has it.</remarks>
internal sealed class PostTemplate : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.TemplatesApi}/{{kind}}";

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string owner, string kind, string? file, string? note, HttpContext context, TemplateAccess access, TemplateWriter writer, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(context.User);
        var (refused, place) = await access.OpenAsync(owner, caller, cancellationToken);
        if (refused is not null)
        {
            return refused;
        }

        if (TemplateKinds.Find(kind) is not { } known)
        {
            return TemplateKinds.Unknown(kind);
        }

        var content = await RequestBody.ReadAsync(context.Request, cancellationToken);
        var (problem, version) = await writer.UploadAsync(place!.Owner, known, new TemplateUpload(content, file, note), caller, cancellationToken);
        return problem is not null ? problem : new JsonAnswer(
            new { version = TemplateAnswer.Of(version!, force: null), findings = TemplateInspection.Of(content).Findings.Select(FindingAnswer.Of) }, StatusCodes.Status201Created);
    }
}

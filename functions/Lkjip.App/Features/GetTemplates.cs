using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the uploaded templates of an owner, and which are in force.</summary>
internal sealed class GetTemplates : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.TemplatesApi;

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string owner, HttpContext context, StorageClients storage, TemplateAccess access, CancellationToken cancellationToken)
    {
        var (refused, place) = await access.OpenAsync(owner, Caller.Of(context.User), cancellationToken);
        return refused is not null ? refused : new JsonAnswer(new { versions = await TemplateAnswer.ListAsync(storage, place!.Owner, cancellationToken) });
    }
}

using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the agencies that the caller may see.</summary>
internal sealed class GetAgencies : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/agencies";

    /// <inheritdoc />
    public override string Policy => Policies.SignedIn;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(HttpContext context, StorageClients storage, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(context.User);
        var agencies = await storage.Agencies.ListAsync(cancellationToken).Where(caller.Has).ToListAsync(cancellationToken);
        return new JsonAnswer(new { agencies = agencies.Select(AgencyAnswer.Of) });
    }
}

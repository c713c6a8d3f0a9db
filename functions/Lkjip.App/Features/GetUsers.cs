using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the persons who have signed in or were entered, with what is assigned to them.</summary>
internal sealed class GetUsers : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Users;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(StorageClients storage, CancellationToken cancellationToken) =>
        new JsonAnswer(new { users = await storage.Users.ListAsync(cancellationToken).Select(UserAnswer.Of).ToListAsync(cancellationToken) });
}

using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers what is assigned to a person.</summary>
internal sealed class GetUser : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.User;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string user, StorageClients storage, CancellationToken cancellationToken) =>
        await storage.Users.FindAsync(user, cancellationToken) is { } known
            ? new JsonAnswer(UserAnswer.Of(known)) { ETag = Conditions.Quoted(known.Tag) }
            : new Problem("user-unknown", ("user", user)) { Place = "{user}" };
}

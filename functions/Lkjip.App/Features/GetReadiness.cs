using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Says that the storage answers too; an outage is the usual 503.</summary>
internal sealed class GetReadiness : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/health/ready";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(StorageClients storage, CancellationToken cancellationToken)
    {
        await storage.PingAsync(cancellationToken);
        return new JsonAnswer(new { status = "ready" });
    }
}

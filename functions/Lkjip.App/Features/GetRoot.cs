using Lkjip.App.Hosting;
using Lkjip.App.Identity;

namespace Lkjip.App.Features;

/// <summary>The root: tells the Functions host that we are ready, and a browser where to go.</summary>
internal sealed class GetRoot : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => "/";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    /// <remarks>What the host waits for at the start: nothing to bind.</remarks>
    public override Delegate Handler => (RequestDelegate)(context =>
    {
        context.Response.Redirect(Routes.Prefix);
        return Task.CompletedTask;
    });
}

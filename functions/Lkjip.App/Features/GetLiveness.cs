using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;

namespace Lkjip.App.Features;

/// <summary>Says that the process lives, and of what version it is.</summary>
internal sealed class GetLiveness : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/health/live";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    public override Delegate Handler => () => new JsonAnswer(new { status = "live", version = ProductVersion.Text });
}

using Lkjip.App.Answers;
using Lkjip.App.Health;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;

namespace Lkjip.App.Features;

/// <summary>Says what of outside answers: 503 when nothing works without it, 200 and "degraded" when the rest does.</summary>
internal sealed class GetReadiness : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/health/ready";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(HealthDesk desk)
    {
        var report = await desk.LookAsync();
        return report.Status == "down"
            ? new JsonAnswer(report, StatusCodes.Status503ServiceUnavailable) { RetryAfter = 10 }
            : new JsonAnswer(report);
    }
}

using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Shows a run as it is now: counts and lines; of one state with <c>?state=</c>, without lines with <c>?lines=false</c>.</summary>
internal sealed class GetRun : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Run;

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string region, string period, HttpContext context, RegionAccess access, RunKeeper keeper, CancellationToken cancellationToken)
    {
        if (await RunAddress.ReadAsync(region, period, access, Caller.Of(context.User), cancellationToken) is { Problem: { } problem })
        {
            return problem;
        }

        if (await keeper.LookAsync(RunKey.Of(region, period), cancellationToken) is not { } look)
        {
            return new Problem("run-unknown", ("region", region), ("period", period));
        }

        var state = context.Request.Query["state"].ToString();
        var lines = context.Request.Query["lines"] == "false" ? null : look.Lines.Where(line => state.Length == 0 || line.State == state);
        return new JsonAnswer(RunAnswer.Of(look.Run, lines));
    }
}

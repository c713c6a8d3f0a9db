using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Begins a run, or does again what is missing, failed or has a newer version (jalankan lagi yang belum).</summary>
internal sealed class PostRun : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => Routes.Run;

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string region, string period, HttpContext context, RegionAccess access, RunOrder order, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(context.User);
        if (await RunAddress.ReadAsync(region, period, access, caller, cancellationToken) is { Problem: { } refused })
        {
            return refused;
        }

        var (problem, job) = await order.PlaceAsync(RunKey.Of(region, period), caller, cancellationToken);
        var location = $"{Routes.Api}/regions/{region}/runs/{period}";
        return problem ?? (IResult)new JsonAnswer(new { region, period, job = job!.Id, status = location }, StatusCodes.Status202Accepted) { Location = location };
    }
}

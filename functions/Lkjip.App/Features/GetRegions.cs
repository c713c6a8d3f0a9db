using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Runs;

namespace Lkjip.App.Features;

/// <summary>Lists the regions of the caller's agencies, with their calendars.</summary>
internal sealed class GetRegions : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/regions";

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(HttpContext context, RegionAccess access, CancellationToken cancellationToken)
    {
        var regions = await access.ListAsync(Caller.Of(context.User), cancellationToken);
        return new JsonAnswer(new { regions = regions.Select(RegionAnswer.Of) });
    }
}

using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>The region and period in the address of a run.</summary>
internal static class RunAddress
{
    /// <summary>The region and the period in an address, or what is wrong with it, or that the caller does not get it.</summary>
    public static async Task<(Problem? Problem, RegionRegistration? Region, PeriodName? Period)> ReadAsync(
        string region, string period, RegionAccess access, Caller caller, CancellationToken cancellationToken)
    {
        if (PeriodName.TryParse(period) is not { } name)
        {
            return (new Problem("period-invalid", ("period", period)) { Place = "{period}" }, null, null);
        }

        var (problem, found) = await access.OpenAsync(region, caller, cancellationToken);
        return (problem, found, name);
    }
}

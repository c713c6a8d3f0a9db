using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>The agencies that are assigned to a caller one by one, by point reads (perangkat daerah sendiri).</summary>
internal static class OwnAgencies
{
    /// <summary>Those that are registered, by name; the assignment to all names none.</summary>
    public static async Task<IReadOnlyList<AgencyRegistration>> ListAsync(StorageClients storage, Caller caller, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(caller.Agencies.Where(id => id != Caller.AllAgencies).Distinct(StringComparer.Ordinal)
            .Select(id => storage.Agencies.FindAsync(id, cancellationToken)));
        return [.. found.OfType<AgencyRegistration>().OrderBy(agency => agency.Name, StringComparer.Ordinal)];
    }
}

using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Changes the calendar of a region: one way for the programming interface and the page, with its line in the audit trail.</summary>
internal sealed class RegionWriter(StorageClients storage, AuditTrail audit)
{
    /// <summary>Saves a region; null when it has changed since it was read.</summary>
    /// <param name="known">The region as it is; null for a new one.</param>
    /// <param name="wanted">The region as it is to be, checked, with the tag of what it replaces.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<RegionRegistration?> SaveAsync(
        RegionRegistration? known, RegionRegistration wanted, Caller caller, CancellationToken cancellationToken)
    {
        await audit.NoteAsync(
            caller, AuditActions.RegionChanged, wanted.Id, known is null ? null : RegionAnswer.Of(known), RegionAnswer.Of(wanted), reason: null, cancellationToken);
        return await storage.Regions.SaveAsync(wanted, cancellationToken);
    }
}

using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Administration;

/// <summary>Notes what administrators do, before it is done: no change without its line (pencatat jejak audit).</summary>
/// <remarks>A change that then fails, for instance because somebody else was faster, leaves a line about an attempt.</remarks>
internal sealed class AuditTrail(StorageClients storage, TimeProvider time)
{
    private static readonly JsonSerializerOptions Compact = new(Json.Options) { WriteIndented = false };

    /// <summary>Adds a line.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="what">What; one of <see cref="AuditActions"/>.</param>
    /// <param name="target">With what.</param>
    /// <param name="before">How it was; null for something new.</param>
    /// <param name="after">How it is to be; null for something gone.</param>
    /// <param name="reason">Why; null where none is demanded.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task NoteAsync(
        Caller caller, string what, string target, object? before, object? after, string? reason, CancellationToken cancellationToken) =>
        storage.Audit.AddAsync(
            new AuditEntry(time.GetUtcNow(), caller.Name, what, target) { Before = Text(before), After = Text(after), Reason = reason }, cancellationToken);

    private static string? Text(object? state) => state is null ? null : JsonSerializer.Serialize(state, Compact);
}

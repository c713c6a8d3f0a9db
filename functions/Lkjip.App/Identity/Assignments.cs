using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>Knows what is assigned to a person, and notes who is new (penugasan).</summary>
internal sealed class Assignments(StorageClients storage, StorageGate gate, TimeProvider time)
{
    private readonly BriefMemory<UserAssignment> memory = new(time, bound: 10_000);

    /// <summary>The assignment of the caller; a person who was not known waits for one from now on.</summary>
    public ValueTask<UserAssignment> OfAsync(Caller caller, CancellationToken cancellationToken) =>
        memory.GetAsync(UserStore.Kept(caller.Name), () => ReadAsync(caller, cancellationToken));

    /// <summary>Reads a person again at the next request.</summary>
    public void Forget(string name) => memory.Forget(UserStore.Kept(name));

    private async Task<UserAssignment> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        await gate.OpenAsync(cancellationToken);
        if (await storage.Users.FindAsync(caller.Name, cancellationToken) is { } known)
        {
            return known;
        }

        var now = time.GetUtcNow();
        var user = new UserAssignment
        {
            Name = UserStore.Kept(caller.Name), SeenRoles = [.. caller.Roles.Where(Roles.All.ContainsKey)], FirstSeen = now,
            UpdatedBy = caller.Name, UpdatedAt = now,
        };
        await storage.Users.NoteAsync(user, cancellationToken);
        return user;
    }
}

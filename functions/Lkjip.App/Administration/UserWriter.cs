using Lkjip.App.Answers;
using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Administration;

/// <summary>Keeps what is assigned to a person: one way for the programming interface and the page (penulisan penugasan).</summary>
internal sealed class UserWriter(StorageClients storage, Assignments assignments, AuditTrail audit, TimeProvider time)
{
    private const int MostAgencies = 300;
    private const int MostRegions = 100;
    private const int LongestReason = 2000;

    /// <summary>Keeps the assignment, or says why not.</summary>
    /// <param name="name">The person.</param>
    /// <param name="input">What the person is to have.</param>
    /// <param name="tag">The tag of the assignment that is replaced; null for a person who is not known yet.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, UserAssignment? User)> WriteAsync(
        string name, UserInput input, string? tag, Caller caller, CancellationToken cancellationToken)
    {
        if ((Check(name, input, caller) ?? await CheckAssignedAsync(input, cancellationToken)) is { } refusal)
        {
            return (refusal, null);
        }

        var known = await storage.Users.FindAsync(name, cancellationToken);
        if ((known?.Tag ?? "") != (tag ?? ""))
        {
            return (Outdated(known, tag), known);
        }

        var user = Changed(known, name, input, caller);
        await audit.NoteAsync(
            caller, ActionOf(known, user), user.Name, known is null ? null : UserAnswer.StateOf(known), UserAnswer.StateOf(user), input.Reason!.Trim(), cancellationToken);
        var written = await storage.Users.SaveAsync(user, cancellationToken);
        assignments.Forget(name);
        var now = await storage.Users.FindAsync(name, cancellationToken);
        return (written ? null : Outdated(now, tag ?? ""), now);
    }

    private UserAssignment Changed(UserAssignment? known, string name, UserInput input, Caller caller)
    {
        var now = time.GetUtcNow();
        return (known ?? new UserAssignment { Name = UserStore.Kept(name), UpdatedBy = caller.Name, UpdatedAt = now }) with
        {
            Agencies = Sorted(input.Agencies),
            Regions = Sorted(input.Regions),
            IsBlocked = input.Blocked,
            UpdatedBy = caller.Name,
            UpdatedAt = now,
        };
    }

    private static string[] Sorted(IReadOnlyList<string>? ids) => [.. (ids ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string ActionOf(UserAssignment? known, UserAssignment user) => known is null
        ? AuditActions.UserAdded
        : known.IsBlocked == user.IsBlocked ? AuditActions.UserChanged : user.IsBlocked ? AuditActions.UserBlocked : AuditActions.UserUnblocked;

    private static Problem? Check(string name, UserInput input, Caller caller)
    {
        if (!UserStore.IsName(name))
        {
            return Refused("nama pengguna kosong, terlalu panjang, atau memuat tanda yang tidak sah", "{user}");
        }

        if (string.IsNullOrWhiteSpace(input.Reason) || input.Reason.Length > LongestReason)
        {
            return Refused("alasan wajib diisi, paling banyak 2000 huruf", "$.reason");
        }

        if (input.Agencies?.Count > MostAgencies || input.Regions?.Count > MostRegions)
        {
            return Refused("paling banyak 300 perangkat daerah dan 100 wilayah; tugaskan wilayahnya", "$.agencies");
        }

        return input.Blocked && UserStore.Kept(name) == UserStore.Kept(caller.Name) ? new Problem("user-self-blocked") : null;
    }

    private async Task<Problem?> CheckAssignedAsync(UserInput input, CancellationToken cancellationToken)
    {
        foreach (var (at, agency) in (input.Agencies ?? []).Index())
        {
            if (agency is null || await storage.Agencies.FindAsync(agency, cancellationToken) is null)
            {
                return Refused($"perangkat daerah {agency} belum terdaftar", FormattableString.Invariant($"$.agencies[{at}]"));
            }
        }

        if (input.Regions is not { Count: > 0 } regions)
        {
            return null;
        }

        var known = await storage.Agencies.ListAsync(cancellationToken).Select(agency => agency.RegionId).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var (at, region) in regions.Index())
        {
            if (region is null || !known.Contains(region))
            {
                return Refused($"wilayah {region} tidak dikenal", FormattableString.Invariant($"$.regions[{at}]"));
            }
        }

        return null;
    }

    private static Problem Refused(string reason, string place) => new("user-refused", ("reason", reason)) { Place = place };

    private static Problem Outdated(UserAssignment? known, string? tag) => new(tag is null ? "user-tag-missing" : "user-stale")
    {
        Place = "If-Match",
        ETag = known is null ? null : Conditions.Quoted(known.Tag),
    };
}

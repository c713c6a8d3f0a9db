using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>What the administrators gave to whom, one row a person in the table of agencies (daftar pengguna).</summary>
public sealed class UserStore
{
    private const string Partition = "users";
    private const int LongestName = 200;
    private const int LongestKey = 400;

    private readonly TableClient table;
    private readonly FencedTable fenced;

    internal UserStore(TableClient table) => (this.table, fenced) = (table, new(table));

    /// <summary>True when a text can be the name of a person here.</summary>
    public static bool IsName(string name) =>
        name.Length <= LongestName && !string.IsNullOrWhiteSpace(name) && !name.Any(char.IsControl) && Key(name).Length <= LongestKey;

    /// <summary>The name as it is kept.</summary>
    public static string Kept(string name) => name.Trim().ToLowerInvariant();

    /// <summary>The assignment of a person; null when the person is unknown.</summary>
    public async Task<UserAssignment?> FindAsync(string name, CancellationToken cancellationToken) =>
        IsName(name) && await table.GetEntityIfExistsAsync(Partition, Key(name), cancellationToken) is { } row ? FromRow(row) : null;

    /// <summary>All persons, by name.</summary>
    public async IAsyncEnumerable<UserAssignment> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Partition(Partition), null, cancellationToken))
            yield return FromRow(row);
    }

    /// <summary>Notes a person who signs in for the first time; whoever is known stays as is.</summary>
    public async Task NoteAsync(UserAssignment user, CancellationToken cancellationToken) =>
        await table.AddEntityAsync(ToRow(user), cancellationToken);

    /// <summary>Keeps an assignment; false when it has changed since it was read, and nothing was written.</summary>
    /// <param name="user">The assignment, with the tag of the form that it replaces; with an empty tag a person who must not be known yet.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<bool> SaveAsync(UserAssignment user, CancellationToken cancellationToken)
    {
        if (user.Tag.Length == 0)
            return await fenced.AddAsync(ToRow(user), cancellationToken) is not null;
        var now = await table.GetEntityIfExistsAsync(Partition, Key(user.Name), cancellationToken);
        return now is not null && TagOf(now.ETag) == user.Tag && await fenced.ReplaceAsync(ToRow(user), now.ETag, cancellationToken) is not null;
    }

    private static string Key(string name) => Rows.Plain(Kept(name));

    private static string TagOf(ETag tag) => Rows.Sha256(Encoding.UTF8.GetBytes(tag.ToString()))[..16];

    private static TableEntity ToRow(UserAssignment user) => new(Partition, Key(user.Name))
    {
        { "Name", Kept(user.Name) },
        { "Agencies", string.Join(' ', user.Agencies) },
        { "Regions", string.Join(' ', user.Regions) },
        { "Blocked", user.IsBlocked },
        { "SeenRoles", string.Join(' ', user.SeenRoles) },
        { "FirstSeen", user.FirstSeen },
        { "UpdatedBy", user.UpdatedBy },
        { "UpdatedAt", user.UpdatedAt },
    };

    private static UserAssignment FromRow(TableEntity row) => new()
    {
        Name = row.GetString("Name")!,
        Agencies = Words(row, "Agencies"),
        Regions = Words(row, "Regions"),
        IsBlocked = row.GetBoolean("Blocked") is true,
        SeenRoles = Words(row, "SeenRoles"),
        FirstSeen = row.GetDateTimeOffset("FirstSeen"),
        UpdatedBy = row.GetString("UpdatedBy")!,
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        Tag = TagOf(row.ETag),
    };

    private static string[] Words(TableEntity row, string name) => row.GetString(name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}

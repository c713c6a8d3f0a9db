using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The persons who have signed in or were entered, those without an assignment first (daftar pengguna).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class UsersModel : PageModel
{
    private const int Most = 200;

    /// <summary>A part of the name asked for.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Wanted { get; set; }

    /// <summary>The person who was just saved, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public string? Saved { get; set; }

    internal IReadOnlyList<UserAssignment> Found { get; private set; } = [];

    internal int Left { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var users = await HttpContext.RequestServices.GetRequiredService<StorageClients>().Users.ListAsync(cancellationToken)
            .Where(user => string.IsNullOrWhiteSpace(Wanted) || user.Name.Contains(UserStore.Kept(Wanted), StringComparison.Ordinal))
            .OrderBy(user => user.IsWaiting ? 0 : 1).ThenBy(user => user.Name, StringComparer.Ordinal)
            .ToListAsync(cancellationToken);
        (Found, Left) = ([.. users.Take(Most)], Math.Max(0, users.Count - Most));
    }
}

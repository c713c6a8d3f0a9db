using Lkjip.App.Administration;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The agencies and regions of one person, and whether the person is blocked (penugasan pengguna).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class EditUserModel : PageModel
{
    private static readonly char[] Separators = [',', ' ', ';', '\r', '\n', '\t'];

    /// <summary>The person.</summary>
    [BindProperty(Name = "nama", SupportsGet = true)]
    public string? Name { get; set; }

    internal UserAssignment? Known { get; private set; }

    internal UserInput Input { get; private set; } = new([], [], Blocked: false, Reason: null);

    internal IReadOnlyDictionary<string, AgencyRegistration> Registered { get; private set; } = new Dictionary<string, AgencyRegistration>(StringComparer.Ordinal);

    internal IReadOnlyList<KeyValuePair<string, string>> Regions { get; private set; } = [];

    internal Problem? Problem { get; private set; }

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } refused)
        {
            return refused;
        }

        Input = new(Known?.Agencies ?? [], Known?.Regions ?? [], Known?.IsBlocked is true, Reason: null);
        return Page();
    }

    /// <summary>Keeps what was filled in.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "perangkat")] string[]? kept, [FromForm(Name = "tambah")] string? added, [FromForm(Name = "wilayah")] string[]? regions,
        [FromForm(Name = "blokir")] bool blocked, [FromForm(Name = "alasan")] string? reason, [FromForm(Name = "etag")] string? tag,
        CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } refused)
        {
            return refused;
        }

        var typed = (added ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        Input = new([.. kept ?? [], .. typed], regions ?? [], blocked, reason);
        var writer = HttpContext.RequestServices.GetRequiredService<UserWriter>();
        (Problem, _) = await writer.WriteAsync(Name!, Input, string.IsNullOrEmpty(tag) ? null : tag, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect($"{Routes.Administration}/pengguna?tersimpan={Uri.EscapeDataString(Name!)}");
        }

        Response.StatusCode = Problem.Status;
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellationToken)
    {
        if (Name is null || !UserStore.IsName(Name))
        {
            return new ProblemPage(new Problem("user-refused", ("reason", "nama pengguna kosong, terlalu panjang, atau memuat tanda yang tidak sah")));
        }

        Name = UserStore.Kept(Name);
        Known = await Storage.Users.FindAsync(Name, cancellationToken);
        Registered = await Storage.Agencies.ListAsync(cancellationToken).ToDictionaryAsync(agency => agency.Id, StringComparer.Ordinal, cancellationToken);
        Regions =
        [
            .. Registered.Values.GroupBy(agency => agency.RegionId, StringComparer.Ordinal)
                .Select(region => KeyValuePair.Create(region.Key, region.First().RegionName)).OrderBy(region => region.Value, StringComparer.Ordinal),
        ];
        return null;
    }
}

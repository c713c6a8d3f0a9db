using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.App.Verifying;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Where the QR code of a document leads: what was archived, who signed, and whether a file is genuine (halaman pemeriksaan).</summary>
[Authorize(Policies.Anyone)]
[NeedsStorage]
public sealed class VerifyModel : PageModel
{
    internal VerifiedReport View { get; private set; } = null!;

    internal ArchiveMatch? Match { get; private set; }

    /// <summary>The name of the file that was compared.</summary>
    internal string? FileName { get; private set; }

    internal bool FileMissing { get; private set; }

    internal string Period => PeriodName.TryParse(View.Head.Key.Period)!.InWords();

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows what was archived.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, string version, string check, CancellationToken cancellationToken) =>
        await FindAsync(agency, period, version, check, cancellationToken) ? Page() : new ProblemPage("verification-unknown");

    /// <summary>Compares a file with the archive; it is not kept.</summary>
    public async Task<IActionResult> OnPostAsync(
        string agency, string period, string version, string check, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        if (!await FindAsync(agency, period, version, check, cancellationToken))
        {
            return new ProblemPage("verification-unknown");
        }

        if (file is null or { Length: 0 })
        {
            FileMissing = true;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await using var content = file.OpenReadStream();
        (Match, FileName) = (await View.CompareAsync(Storage, content, cancellationToken), file.FileName);
        return Page();
    }

    private async Task<bool> FindAsync(string agency, string period, string version, string check, CancellationToken cancellationToken)
    {
        var found = await VerifiedReport.FindAsync(Storage, agency, period, version, check, cancellationToken);
        View = found!;
        return found is not null;
    }
}

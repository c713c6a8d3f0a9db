using System.Globalization;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>What a signatory sees behind the link in a notice: key numbers and documents, read only.</summary>
[Authorize(Policies.Anyone)]
[NeedsStorage]
public sealed class SignatoryViewModel : PageModel
{
    /// <summary>The report.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The agency.</summary>
    public string AgencyName { get; private set; } = "";

    /// <summary>The version.</summary>
    public int Version { get; private set; }

    /// <summary>Until when the page works.</summary>
    public string ValidUntil { get; private set; } = "";

    /// <summary>The key numbers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Numbers { get; private set; } = [];

    internal IReadOnlyList<DocumentAnswer> Documents { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var (storage, settings) = (services.GetRequiredService<StorageClients>(), services.GetRequiredService<Settings>());
        if (services.GetRequiredService<SignatoryLinks>().Read(token) is not { } link
            || await StoredReport.LoadAsync(storage, link.Report, link.Version, cancellationToken) is not { } reviewed)
        {
            return new ProblemPage("link-invalid");
        }

        var report = reviewed.Assessment.Report;
        Title = $"{report.Period.Title} {PeriodName.Of(report.Period).InWords()}";
        AgencyName = $"{report.Agency.Name} {report.Agency.Region.Name}";
        Version = link.Version;
        ValidUntil = LocalTime.InWords(link.Expires);
        Numbers = KeyNumbers.Of(reviewed.Assessment);
        Documents = await DocumentAnswer.ListAsync(storage, settings, link.Report, link.Version, cancellationToken);
        return Page();
    }
}

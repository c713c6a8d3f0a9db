using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Signing;
using Lkjip.App.Problems;
using Lkjip.App.Signing;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>What a signatory sees behind the link in a notice, made for a phone: read, sign, return, hand back (halaman penandatangan).</summary>
[Authorize(Policies.Anyone)]
[NeedsStorage]
public sealed class SignatoryViewModel : PageModel
{
    /// <summary>The value of the button that signs.</summary>
    internal const string Approve = "setujui";

    /// <summary>The value of the button that returns the report.</summary>
    internal const string Return = "kembalikan";

    /// <summary>The value of the button that hands the signed document back.</summary>
    internal const string HandBack = "serahkan";

    /// <summary>True when a signed document was just handed back, to say so.</summary>
    [BindProperty(Name = "diterima", SupportsGet = true)]
    public bool Accepted { get; set; }

    internal LinkedReport View { get; private set; } = null!;

    internal Problem? Problem { get; private set; }

    /// <summary>The note as typed for a return that was refused; null otherwise.</summary>
    internal string? TypedNote { get; private set; }

    internal IReadOnlyList<DocumentAnswer> Documents { get; private set; } = [];

    internal IReadOnlyList<LeftFindings> Findings { get; private set; } = [];

    private SignatoryDesk Desk => HttpContext.RequestServices.GetRequiredService<SignatoryDesk>();

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken) => await ShowAsync(token, cancellationToken);

    /// <summary>Signs, returns or takes the signed document back.</summary>
    public async Task<IActionResult> OnPostAsync(
        string token, [FromForm(Name = "tindakan")] string? action, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "dibaca")] string? wasRead,
        [FromForm(Name = "catatan")] string? note, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        var (closed, report) = await Desk.OpenAsync(token, cancellationToken);
        if (closed is not null)
        {
            return new ProblemPage(closed);
        }

        Problem = action switch
        {
            Approve when wasRead is null => new Problem("sign-unread"),
            Approve => await Desk.SignAsync(report!, tag, null, cancellationToken),
            Return => await Desk.ReturnAsync(report!, tag, note, cancellationToken),
            HandBack => await Desk.TakeAsync(report!, await UploadedFile.ReadAsync(file, cancellationToken), cancellationToken),
            _ => new Problem("unreadable-request"),
        };
        if (Problem is null)
        {
            return LocalRedirect(Request.Path + (action == HandBack ? "?diterima=true" : ""));
        }

        TypedNote = action == Return ? note ?? "" : null;
        return await ShowAsync(token, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string token, CancellationToken cancellationToken)
    {
        var (closed, report) = await Desk.OpenAsync(token, cancellationToken);
        if (closed is not null)
        {
            return new ProblemPage(closed);
        }

        View = report!;
        if (Problem is { Code: "if-match-stale" or "idempotency-key-reused" })
        {
            // Somebody was faster; the headers of a request mean nothing to a person with a phone.
            Problem = new Problem("link-standing", ("standing", View.Standing.Title));
        }

        Response.StatusCode = Problem?.Status ?? StatusCodes.Status200OK;
        var services = HttpContext.RequestServices;
        Documents = await DocumentAnswer.OfAsync(
            services.GetRequiredService<DocumentLinks>(), SignedDocuments.InReadingOrder(View.Documents), cancellationToken);
        Findings = LeftFindings.Of(View.Review.Sheet);
        return Page();
    }
}

using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Reviewing;
using Lkjip.App.Problems;
using Lkjip.App.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The reviewer's page: findings with decisions, checklist, documents, the way out of the review; others read it (halaman pereviu).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
[RequestFormLimits(ValueCountLimit = 40_000)]
public sealed class ReviewModel : PageModel
{
    /// <summary>The value of the button that also takes the answers of the data.</summary>
    internal const string AndTake = "pakai";

    /// <summary>True when it was just saved, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public bool Saved { get; set; }

    internal ReviewPageView View { get; private set; } = null!;

    internal ReviewForm Form { get; private set; } = null!;

    internal ReviewFilter Filter { get; private set; } = null!;

    internal Problem? Problem { get; private set; }

    internal bool IsWorking => View.Job is { Ended: false };

    /// <summary>Shows the review.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken) =>
        await OpenAsync(agency, period, cancellationToken) ?? Page();

    /// <summary>Keeps what the reviewer changed.</summary>
    public async Task<IActionResult> OnPostAsync(
        string agency, string period, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "lalu")] string? then, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (!View.IsReviewer)
        {
            return new ProblemPage("role-forbidden");
        }

        var input = Form.Take(await Request.ReadFormAsync(cancellationToken)) with { TakePreAnswers = then == AndTake };
        (Problem, _) = await HttpContext.RequestServices.GetRequiredService<ReviewWriter>()
            .WriteAsync(View.Head.Key, input, tag, Caller.Of(User), cancellationToken);
        return Problem is null
            ? LocalRedirect($"{Routes.ReviewPage(agency, period)}?tersimpan=true{(Filter.IsSet ? $"&{Filter.Query}" : "")}")
            : await ShowAgainAsync(agency, period, Problem, cancellationToken);
    }

    /// <summary>Orders the documents.</summary>
    public async Task<IActionResult> OnPostDokumenAsync(string agency, string period, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (!View.IsReviewer)
        {
            return new ProblemPage("role-forbidden");
        }

        (Problem, _) = await HttpContext.RequestServices.GetRequiredService<ReviewDocumentOrder>()
            .PlaceAsync(View.Head.Key, Caller.Of(User), cancellationToken);
        return Problem is null
            ? LocalRedirect($"{Routes.ReviewPage(agency, period)}#dokumen")
            : await ShowAgainAsync(agency, period, Problem, cancellationToken);
    }

    // Nothing that was typed is lost: it stands over the review as it is kept now.
    private async Task<IActionResult> ShowAgainAsync(string agency, string period, Problem problem, CancellationToken cancellationToken)
    {
        var typed = Form;
        if (await OpenAsync(agency, period, cancellationToken) is { } gone)
        {
            return gone;
        }

        Form = typed.Over(View.Review.Sheet);
        Form.Place(problem);
        Response.StatusCode = problem.Status;
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(string agency, string period, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        if (await ReviewPageView.LoadAsync(HttpContext.RequestServices, key, Caller.Of(User), cancellationToken) is not { } view)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        (View, Form, Filter) = (view, new ReviewForm(view.Review.Sheet), ReviewFilter.Of(Request.Query));
        return null;
    }
}

using Lkjip.App.Documents;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>A page about the templates of one owner and kind (halaman templat).</summary>
public abstract class TemplatePage : PageModel
{
    internal TemplatePlace Place { get; private set; } = null!;

    internal TemplateKind Kind { get; private set; } = null!;

    /// <summary>The owner's own version in force; null when he follows another.</summary>
    internal TemplateForce? Force { get; private set; }

    /// <summary>What holds when the owner has nothing of his own: the version of who stands behind him; null for the built-in file.</summary>
    internal TemplateForce? Behind { get; private set; }

    internal Problem? Problem { get; private protected set; }

    /// <summary>What taking the owner's own out of force comes to, for a button.</summary>
    internal string BackWords => Behind is null ? "Kembali ke bawaan" : Behind.Owner.RegionId is not null ? "Kembali ke templat wilayah" : "Kembali ke templat semua wilayah";

    private protected StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    private protected TemplateWriter Writer => HttpContext.RequestServices.GetRequiredService<TemplateWriter>();

    /// <summary>Finds owner and kind, or why the caller does not get them.</summary>
    private protected async Task<IActionResult?> OpenAsync(string owner, string kind, CancellationToken cancellationToken)
    {
        var (refused, place) = await HttpContext.RequestServices.GetRequiredService<TemplateAccess>().OpenAsync(owner, Caller.Of(User), cancellationToken);
        if (refused is not null)
        {
            return new ProblemPage(refused);
        }

        if (TemplateKinds.Find(kind) is not { } known)
        {
            return new ProblemPage(TemplateKinds.Unknown(kind));
        }

        (Place, Kind) = (place!, known);
        await ReadForceAsync(cancellationToken);
        return null;
    }

    private protected async Task ReadForceAsync(CancellationToken cancellationToken)
    {
        Force = await Storage.Templates.FindForceAsync(Place.Owner, Kind.Id, cancellationToken);
        Behind = null;
        foreach (var owner in Place.Behind)
        {
            Behind ??= await Storage.Templates.FindForceAsync(owner, Kind.Id, cancellationToken);
        }
    }
}

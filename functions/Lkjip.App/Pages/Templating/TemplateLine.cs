using Lkjip.App.Documents;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Templating;

/// <summary>A kind of document and what is in force for an owner (baris daftar templat).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Force">The uploaded version in force, of the owner or of who stands behind him; null for the built-in file.</param>
/// <param name="Place">The owner that the list is about.</param>
internal sealed record TemplateLine(TemplateKind Kind, TemplateForce? Force, TemplatePlace Place)
{
    /// <summary>True when the owner's own template is in force.</summary>
    public bool IsOwn => Force?.Owner == Place.Owner;

    /// <summary>The name of the file in force.</summary>
    public string File => Force?.FileName ?? Kind.FileOf(Place.Agency?.Template);

    /// <summary>Whose it is, in Indonesian.</summary>
    public string From => Force is null ? "Bawaan" : IsOwn ? Place.Owner == TemplateOwner.All ? "Unggahan" : "Templat sendiri" : Force.Owner.RegionId is not null ? "Mengikuti wilayah" : "Mengikuti semua wilayah";

    /// <summary>The page of its versions.</summary>
    public string Address => Hosting.Routes.TemplateVersions(Place.Owner.Key, Kind.Id);

    /// <summary>The kinds and what is in force for an owner.</summary>
    public static async Task<IReadOnlyList<TemplateLine>> ListAsync(StorageClients storage, TemplatePlace place, CancellationToken cancellationToken)
    {
        var found = new List<TemplateForce>();
        foreach (var owner in place.Behind.Prepend(place.Owner))
        {
            found.AddRange(await storage.Templates.InForceAsync(owner, cancellationToken).ToListAsync(cancellationToken));
        }

        return [.. TemplateKinds.All.Select(kind => new TemplateLine(kind, found.Find(force => force.Kind == kind.Id), place))];
    }
}

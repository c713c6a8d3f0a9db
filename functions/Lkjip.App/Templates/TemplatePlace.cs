using Lkjip.Azure.Stores;

namespace Lkjip.App.Templates;

/// <summary>An owner of templates and what it is called (pemilik templat dan namanya).</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Name">Its name: "Semua wilayah", "Kabupaten Blitar", "Dinas Tenaga Kerja, Kabupaten Blitar".</param>
/// <param name="Agency">The agency; null for another owner.</param>
internal sealed record TemplatePlace(TemplateOwner Owner, string Name, AgencyRegistration? Agency = null)
{
    /// <summary>The whole installation.</summary>
    public static TemplatePlace All { get; } = new(TemplateOwner.All, "Semua wilayah");

    /// <summary>Whose templates are asked for after the owner's own, nearest first; the built-in files come last.</summary>
    public IEnumerable<TemplateOwner> Behind =>
        Agency is { } agency ? [TemplateOwner.Region(agency.RegionId), TemplateOwner.All]
        : Owner.RegionId is not null ? [TemplateOwner.All] : [];

    /// <summary>The agencies of a region.</summary>
    public static TemplatePlace Of(RegionRegistration region) => new(TemplateOwner.Region(region.Id), region.Name);

    /// <summary>One agency.</summary>
    public static TemplatePlace Of(AgencyRegistration agency) => new(TemplateOwner.Agency(agency.Id), $"{agency.Name}, {agency.RegionName}", agency);
}

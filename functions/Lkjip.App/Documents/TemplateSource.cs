using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review;

namespace Lkjip.App.Documents;

/// <summary>The one source of templates for an agency: its own, else its region's, else the installation's, else the built-in file (sumber templat).</summary>
internal sealed class TemplateSource(StorageClients storage, TemplateFolder folder, TemplateCache cache, Settings settings)
{
    /// <summary>The templates that are to be filled for a report; an optional one only when there is one.</summary>
    /// <param name="agencyId">The id of the agency.</param>
    /// <param name="agency">Its registration; null when there is none.</param>
    /// <param name="style">The style of the built-in templates; null for the standard.</param>
    /// <param name="assessment">The report.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<ReadyTemplate>> ForAsync(
        string agencyId, AgencyRegistration? agency, string? style, Assessment assessment, CancellationToken cancellationToken)
    {
        var forces = await InForceAsync(agencyId, agency?.RegionId, cancellationToken);
        return
        [
            .. ReportTemplates.For(style, assessment).Select(template => new ReadyTemplate(folder.OwnOf(style, template), Of(forces, template)))
                .Where(ready => ready.Force is not null || ready.Template.IsRequired || folder.Has(ready.Template)),
        ];
    }

    /// <summary>The templates that do not depend on a report, such as those of the review.</summary>
    public async Task<IReadOnlyList<ReadyTemplate>> ForAsync(
        string agencyId, AgencyRegistration? agency, IReadOnlyList<ReportTemplate> templates, CancellationToken cancellationToken)
    {
        var forces = await InForceAsync(agencyId, agency?.RegionId, cancellationToken);
        return [.. templates.Select(template => new ReadyTemplate(template, Of(forces, template)))];
    }

    /// <summary>What is in force for an agency beside the built-in files: of its own, its region's and the installation's the nearest, by kind.</summary>
    public async Task<IReadOnlyDictionary<string, TemplateForce>> InForceAsync(string agencyId, string? regionId, CancellationToken cancellationToken)
    {
        IEnumerable<TemplateOwner> owners = regionId is null
            ? [TemplateOwner.Agency(agencyId), TemplateOwner.All]
            : [TemplateOwner.Agency(agencyId), TemplateOwner.Region(regionId), TemplateOwner.All];
        var found = await Task.WhenAll(owners.Select(owner => storage.Templates.InForceAsync(owner, cancellationToken).ToListAsync(cancellationToken).AsTask()));
        return found.SelectMany(forces => forces).GroupBy(force => force.Kind, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.First(), StringComparer.Ordinal);
    }

    /// <summary>Fills a template, or says in Indonesian why not.</summary>
    public async Task<(NewDocument? Document, string? Problem)> FillAsync(ReadyTemplate template, TagScope tags, CancellationToken cancellationToken)
    {
        if (template.Force is not { } force)
        {
            return folder.Fill(template.Template, tags);
        }

        var compiled = await CompiledAsync(force.Sha256, force.Extension, cancellationToken);
        if (compiled.Template is not { } ready)
        {
            var first = compiled.Findings.First(finding => finding.Severity == Severity.Error);
            return (null, $"Templat {force.FileName} bermasalah: {first.Message}");
        }

        using var output = new MemoryStream();
        ready.Render(tags, output, settings.Render);
        return (new NewDocument(template.Template.Document, ready.Extension.TrimStart('.'), ready.ContentType, output.ToArray())
        {
            Template = new DocumentTemplate(force.Owner, force.Number, force.FileName, force.Sha256),
        }, null);
    }

    /// <summary>An uploaded template, ready to fill, or what is wrong with it; read again only when it was not used lately.</summary>
    public async Task<CompileResult> CompiledAsync(string sha256, string extension, CancellationToken cancellationToken) =>
        cache.Find(sha256) ?? cache.Get(await storage.Templates.ReadAsync(sha256, extension, cancellationToken));

    private static TemplateForce? Of(IReadOnlyDictionary<string, TemplateForce> forces, ReportTemplate template) => forces.GetValueOrDefault(template.Kind);
}

using Lkjip.Domain.Assess;

namespace Lkjip.App.Documents;

/// <summary>A kind of document that is made of a report (jenis dokumen).</summary>
/// <param name="Name">The name of the document, without extension.</param>
/// <param name="File">Its template, by the agency's style and the quarter of the report; null for a year.</param>
internal sealed record ReportDocument(string Name, Func<string, int?, string> File)
{
    /// <summary>A planning document of a year, in the one form for all agencies; left out where its template was taken out of the folder.</summary>
    public static ReportDocument OfYear(string name, string file, Func<Assessment, bool> needs) =>
        new(name, (_, _) => file) { Needs = assessment => assessment.Report.Period.Quarter is null && needs(assessment), IsRequired = false };

    /// <summary>Whether the report holds what it is made of.</summary>
    public Func<Assessment, bool> Needs { get; init; } = _ => true;

    /// <summary>Whether it must be made: its template has to be there.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The documents of this kind in a report: name and agreement; usually one about the whole report.</summary>
    public Func<string, Assessment, IEnumerable<(string Name, string? AgreementId)>> Each { get; init; } = (name, _) => [(name, null)];

    /// <summary>What is filled for a report: nothing when its data is absent.</summary>
    public IEnumerable<ReportTemplate> Of(Assessment assessment, string style) => !Needs(assessment) ? [] :
        Each(Name, assessment).Select(one => new ReportTemplate(one.Name, File(style, assessment.Report.Period.Quarter))
        {
            IsRequired = IsRequired, AgreementId = one.AgreementId, Kind = TemplateKinds.IdOf(Name, assessment.Report.Period.Quarter),
        });
}

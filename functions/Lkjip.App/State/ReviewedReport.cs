using System.Globalization;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.App.State;

/// <summary>A report with its figures and findings (laporan yang sudah dihitung dan direviu mesin).</summary>
/// <param name="Assessment">The figures.</param>
/// <param name="Findings">What the reader and the review found.</param>
internal sealed record ReviewedReport(Assessment Assessment, IReadOnlyList<Finding> Findings)
{
    private static readonly string[] SummaryFacts = ["agencyAchievement", "absorption", "ceiling", "spent"];

    /// <summary>Key numbers and counts of findings, as invariant text, for lists.</summary>
    public IReadOnlyDictionary<string, string> Facts
    {
        get
        {
            var facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["errors"] = Count(Severity.Error),
                ["warnings"] = Count(Severity.Warning),
                ["notes"] = Count(Severity.Note),
            };
            foreach (var column in SummaryFacts)
            {
                if (Assessment.Find("summary", "report", column)?.Displayed is { } number)
                {
                    facts[column] = number.ToString(CultureInfo.InvariantCulture);
                }
            }

            foreach (var (name, value) in DashboardFacts.Of(Assessment))
            {
                facts[name] = value;
            }

            return facts;
        }
    }

    /// <summary>Assesses and reviews a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="formFindings">What the reader found that did not stop it.</param>
    public static ReviewedReport Of(PerformanceReport report, IReadOnlyList<Finding> formFindings)
    {
        var assessment = Assessor.Assess(report);
        var narratives = new NarrativeFiller(assessment);
        return new(assessment, [.. formFindings, .. Reviewer.Review(assessment, narratives.Fill), .. narratives.Findings()]);
    }

    private string Count(Severity severity) =>
        Findings.Count(finding => finding.Severity == severity).ToString(CultureInfo.InvariantCulture);
}

using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>What the tags of a report are made from, with the look-ups they share.</summary>
internal sealed class ReportContext(Assessment assessment, IReadOnlyList<Finding> findings, ReviewSheet? review = null)
{
    private readonly Lazy<Dictionary<string, Signatory>> signatories =
        new(() => ById(assessment.Report.Signatories, signatory => signatory.Id));

    private readonly Lazy<Dictionary<string, AssessedTable>> extraTables = new(() => ById(
        assessment.Tables.Where(table => table.Id.StartsWith("extra-", StringComparison.Ordinal)), table => table.Id["extra-".Length..]));

    private readonly Lazy<Dictionary<string, ExtraTable>> layouts = new(() => ById(assessment.Report.ExtraTables, table => table.Id));

    private readonly Lazy<Dictionary<string, Photo>> photos = new(() => ById(assessment.Report.Photos, photo => photo.Id));

    private readonly Lazy<Dictionary<string, BudgetItem>> budgetItems =
        new(() => ById(assessment.Report.Budget.Programs.SelectMany(Flat), item => item.Id));

    private readonly Lazy<ReviewSheet> sheet =
        new(() => review ?? ReviewSheet.Of(assessment, findings, new ReviewRecord { Version = 0 }, ChecklistWording.BuiltIn));

    /// <summary>The report.</summary>
    public PerformanceReport Report => Assessment.Report;

    /// <summary>Its figures and tables.</summary>
    public Assessment Assessment { get; } = assessment;

    /// <summary>What the review found.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>Fills the tags in its typed text; null where text stays as typed.</summary>
    public NarrativeFiller? Narratives { get; init; } = new(assessment);

    /// <summary>The inspectorate's review; one that has not begun where there is none.</summary>
    public ReviewSheet Review => sheet.Value;

    /// <summary>The agreement that the document is about; null for all of them.</summary>
    public string? AgreementId { get; init; }

    /// <summary>Where the document can be verified; null where it is made without the service.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The year that is measured.</summary>
    public int MeasuredYear => Report.Period.MeasuredYear ?? Report.Period.Year;

    /// <summary>The rating scale in force, or null.</summary>
    public RatingScale? Scale => BuiltInRatingScales.Find(Report.Policy, Report.Policy.RatingScale);

    /// <summary>The extra tables by their id in the report.</summary>
    public IReadOnlyDictionary<string, AssessedTable> ExtraTables => extraTables.Value;

    /// <summary>The extra tables as typed, by id.</summary>
    public IReadOnlyDictionary<string, ExtraTable> Layouts => layouts.Value;

    /// <summary>The photos by id.</summary>
    public IReadOnlyDictionary<string, Photo> Photos => photos.Value;

    /// <summary>The person with this id, or null.</summary>
    public Signatory? Signatory(string? id) => id is null ? null : signatories.Value.GetValueOrDefault(id);

    /// <summary>The program, activity or sub-activity with this id, or null.</summary>
    public BudgetItem? BudgetItem(string? id) => id is null ? null : budgetItems.Value.GetValueOrDefault(id);

    private static IEnumerable<BudgetItem> Flat(BudgetItem item) => item.Children.SelectMany(Flat).Prepend(item);

    private static Dictionary<string, TItem> ById<TItem>(IEnumerable<TItem> items, Func<TItem, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}

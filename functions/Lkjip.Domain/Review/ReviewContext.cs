using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review;

/// <summary>What a review rule looks at.</summary>
internal sealed class ReviewContext(Assessment assessment, Func<string, string?, string>? fill = null)
{
    public Assessment Assessment { get; } = assessment;

    public PerformanceReport Report => Assessment.Report;

    /// <summary>The year that is measured.</summary>
    public int Year { get; } = assessment.Report.Period.MeasuredYear ?? assessment.Report.Period.Year;

    /// <summary>All typed text.</summary>
    public IReadOnlyList<NarrativePiece> Texts { get; } = [.. NarrativeTexts.Of(assessment.Report, fill)];

    /// <summary>The typed text read sentence by sentence.</summary>
    public Prose Prose => field ??= new Prose(this);

    public IReadOnlyList<Statement> Statements { get; } = Statement.Of(assessment);

    /// <summary>The printed numbers of the ledger's figures, by the id of the figure.</summary>
    public ILookup<string, PrintedNumber> Numbers => field ??= Statements.Select(PrintedNumber.Of).OfType<PrintedNumber>()
        .ToLookup(number => number.Figure.Id, StringComparer.Ordinal);

    public IReadOnlyList<BudgetNode> Nodes { get; } =
        [.. assessment.Report.Budget.Programs.SelectMany(program => new BudgetNode(program, null).SelfAndBelow())];

    /// <summary>The indicators of objectives and goals that are in force in the measured year.</summary>
    public IEnumerable<Indicator> Measured => Report.Indicators.Where(
        indicator => indicator.Level is IndicatorLevel.Objective or IndicatorLevel.Goal && indicator.IsInForce(Year));
}

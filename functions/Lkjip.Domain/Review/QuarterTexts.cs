using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review;

/// <summary>The typed factors and follow-ups of the quarters of an interim report, piece by piece.</summary>
internal static class QuarterTexts
{
    /// <summary>The pieces up to the quarter of the report; none in a yearly report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="fill">Fills the tags in a typed text.</param>
    public static IEnumerable<NarrativePiece> Of(PerformanceReport report, Func<string, string?, string> fill) => Pieces(report)
        .Select(piece => piece with { Text = fill(piece.Typed, piece.SubjectId) });

    private static IEnumerable<NarrativePiece> Pieces(PerformanceReport report) =>
    [
        .. report.Plan.Objectives.SelectMany((one, index) => Of(report, (one.Text, one.Id), $"$.plan.objectives[{Number(index)}].analysis", one.Analysis)),
        .. report.Indicators.SelectMany((one, index) => Of(report, (one.Name, one.Id), $"$.indicators[{Number(index)}].analysis", one.Analysis)),
        .. Items(report, report.Budget.Programs, "$.budget.programs"),
    ];

    private static IEnumerable<NarrativePiece> Items(PerformanceReport report, IReadOnlyList<BudgetItem> items, string path) => items.SelectMany((item, index) =>
        Of(report, (item.Name, item.Id), $"{path}[{Number(index)}].analysis", item.Analysis)
            .Concat(Items(report, item.Children, $"{path}[{Number(index)}].children")));

    private static IEnumerable<NarrativePiece> Of(PerformanceReport report, (string Name, string Id) subject, string path, Analysis analysis) =>
        from found in analysis.Quarters.Index()
        where found.Item.Quarter <= report.Period.Quarter
        let here = $"{path}.quarters[{Number(found.Index)}]"
        from piece in (IEnumerable<(string Title, string Path, string Text)>)
        [
            .. found.Item.Enabling.Select((text, index) => ("Faktor pendukung", $"{here}.enabling[{Number(index)}]", text)),
            .. found.Item.Inhibiting.Select((text, index) => ("Faktor penghambat", $"{here}.inhibiting[{Number(index)}]", text)),
            .. found.Item.FollowUps.Select((followUp, index) => ("Tindak lanjut", $"{here}.followUps[{Number(index)}].text", followUp.Text)),
        ]
        select new NarrativePiece($"{piece.Title} Triwulan {IndonesianFormat.Roman(found.Item.Quarter)}, {subject.Name}", piece.Text, "quarters", subject.Id, piece.Path) { Typed = piece.Text };

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}

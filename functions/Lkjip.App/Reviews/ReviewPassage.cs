using System.Globalization;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Reviews;

/// <summary>What a move out of a review needs and leaves behind in it (keluar dari reviu).</summary>
internal sealed class ReviewPassage(ReviewCabinet cabinet, TimeProvider time)
{
    /// <summary>The review as it stands after the move, to be written with it; or why the move must wait. Neither for a report that is not in review.</summary>
    public async Task<(Problem? Problem, ReviewWrite? Write)> OfAsync(ReportHead head, Move move, string? reason, Caller caller, CancellationToken cancellationToken)
    {
        if (head.State != ReportStates.InReview || await cabinet.OpenAsync(head.Key, head.Version, cancellationToken) is not { } open)
        {
            return (null, null);
        }

        if (move.NeedsPassedReview && !open.Sheet.MayPass)
        {
            return (Open(open.Sheet), null);
        }

        var arguments = new List<(string Name, string Value)> { ("versi", Number(head.Version)), ("keadaan", ReportStates.Word(move.To)) };
        if (!string.IsNullOrWhiteSpace(reason))
        {
            arguments.Add(("catatan", reason));
        }

        return (null, open.With(ReviewDesk.Noted(open.Sheet.Record, "keadaan", caller.Name, LocalTime.Now(time), arguments)));
    }

    private static Problem Open(ReviewSheet sheet) => new("review-open", ("open", string.Join("; ", Reasons(sheet))));

    private static IEnumerable<string> Reasons(ReviewSheet sheet)
    {
        if (sheet.OpenItems.Count > 0)
        {
            yield return $"{Number(sheet.OpenItems.Count)} butir checklist belum dijawab ({Listed(sheet.OpenItems.Select(line => line.Item.Code))})";
        }

        if (sheet.UndecidedErrors.Count > 0)
        {
            yield return $"{Number(sheet.UndecidedErrors.Count)} kesalahan belum diputuskan ({Listed(sheet.UndecidedErrors.Select(Name))})";
        }

        if (sheet.Returned.Count > 0)
        {
            yield return $"{Number(sheet.Returned.Count)} temuan masih dikembalikan ({Listed(sheet.Returned.Select(Name))})";
        }
    }

    private static string Name(FindingLine line) => $"{line.Finding.Code}, {line.Finding.Place}";

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join("; ", all.Take(5)) + (all.Count > 5 ? "; …" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

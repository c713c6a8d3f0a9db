using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-08: a name or fixed word is printed otherwise than the data has it (sebutan tertulis berbeda dari data).</summary>
/// <remarks>
/// Case, spaces, punctuation and a leading number do not count; a position may be cut short ("Kepala Dinas"). The parts of a formula are
/// judged by R-KON-14. What the data does not have is not judged.
/// </remarks>
internal sealed class StatedTextDiffersFromData() : ReviewRule("R-KON-08", Severity.Warning)
{
    private static readonly string[] Elsewhere = ["numerator", "denominator"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from same in context.Report.StatedTexts.GroupBy(stated => (stated.Subject, stated.Id, stated.Value))
        let subject = StatedTextSubjects.All.FirstOrDefault(subject => subject.Id == same.Key.Subject)
        where subject is not null && !Elsewhere.Contains(subject.Id)
        let right = subject.Right(context.Report, same.Key.Id).ToList()
        where right.Count > 0 && !right.Exists(text => IsRight(subject, same.Key.Value, text))
        let nearest = Spelling.Nearest(same.Key.Value, right)
        select Found(
            string.Join("; ", same.Select(stated => stated.Place)), same.Key.Value, nearest, null,
            ("what", subject.Title), ("note", Note(context.Report, subject, same.Key.Value, nearest)));

    private static bool IsRight(StatedTextSubject subject, string printed, string text) =>
        Spelling.Same(Bare(subject, printed), Bare(subject, text))
        || (subject.Id == "position" && IsCutShort(Spelling.Words(printed), Spelling.Words(text)));

    private static bool IsCutShort(IReadOnlyList<string> printed, IReadOnlyList<string> text) =>
        printed.Count >= 2 && printed.Count < text.Count && printed.SequenceEqual(text.Take(printed.Count), StringComparer.Ordinal);

    private static string Bare(StatedTextSubject subject, string text)
    {
        var bare = Spelling.Unnumbered(text).Trim();
        var lead = Array.Find(subject.Lead, lead => bare.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && bare.Length > lead.Length);
        return lead is null ? bare : bare[lead.Length..];
    }

    private static string Note(PerformanceReport report, StatedTextSubject subject, string printed, string nearest)
    {
        if (Spelling.IsNear(printed, nearest))
        {
            return "Keduanya hampir sama; periksa ejaannya. ";
        }

        var other = StatedTextSubjects.All.FirstOrDefault(
            other => other.Id != subject.Id && other.Right(report, null).Any(text => text.Length > 12 && Spelling.Same(printed, text)));
        return other is null ? "" : $"Yang tertulis itu adalah {other.Title}. ";
    }
}

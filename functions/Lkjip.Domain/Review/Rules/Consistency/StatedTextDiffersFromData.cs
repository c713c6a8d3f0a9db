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

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var right = new Dictionary<(string, string?), RightTexts>();
        var titles = new Lazy<ILookup<string, StatedTextSubject>>(() => Titles(context.Report));
        return from same in context.Report.StatedTexts.GroupBy(stated => (stated.Subject, stated.Id, stated.Value))
               let subject = StatedTextSubjects.All.FirstOrDefault(subject => subject.Id == same.Key.Subject)
               where subject is not null && !Elsewhere.Contains(subject.Id)
               let known = Known(right, context.Report, subject, same.Key.Id)
               where known.Texts.Count > 0 && !IsRight(subject, same.Key.Value, known)
               let nearest = Spelling.Nearest(same.Key.Value, known.Texts)
               select Found(
                   string.Join("; ", same.Select(stated => stated.Place)), same.Key.Value, nearest, null,
                   ("what", subject.Title), ("note", Note(titles.Value, subject, same.Key.Value, nearest)));
    }

    private static RightTexts Known(Dictionary<(string, string?), RightTexts> right, PerformanceReport report, StatedTextSubject subject, string? id)
    {
        if (!right.TryGetValue((subject.Id, id), out var known))
        {
            List<string> texts = [.. subject.Right(report, id)];
            known = right[(subject.Id, id)] = new(texts, texts.SelectMany(text => Keys(subject, text)).ToHashSet(StringComparer.Ordinal));
        }

        return known;
    }

    private static bool IsRight(StatedTextSubject subject, string printed, RightTexts known) => Keys(subject, printed).Exists(known.Keys.Contains)
        || (subject.Id == "position" && known.Texts.Any(text => IsCutShort(Spelling.Words(printed), Spelling.Words(text))));

    // What else the report has by the name that is printed.
    private static ILookup<string, StatedTextSubject> Titles(PerformanceReport report) => StatedTextSubjects.All
        .SelectMany(subject => subject.Right(report, null).Where(text => text.Length > 12).SelectMany(text => Keys(subject, text)).Select(key => (Key: key, Subject: subject)))
        .ToLookup(pair => pair.Key, pair => pair.Subject, StringComparer.Ordinal);

    // A name as it stands, and without the number in front; two names with a key in common are the same.
    private static List<string> Keys(StatedTextSubject subject, string text)
    {
        var bare = Bare(subject, text);
        return [Spelling.Letters(bare), Spelling.Letters(Spelling.Unnumbered(bare))];
    }

    private static bool IsCutShort(IReadOnlyList<string> printed, IReadOnlyList<string> text) =>
        printed.Count >= 2 && printed.Count < text.Count && printed.SequenceEqual(text.Take(printed.Count), StringComparer.Ordinal);

    private static string Bare(StatedTextSubject subject, string text)
    {
        var bare = Spelling.Unnumbered(text).Trim();
        var lead = Array.Find(subject.Lead, lead => bare.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && bare.Length > lead.Length);
        return lead is null ? bare : bare[lead.Length..];
    }

    private static string Note(ILookup<string, StatedTextSubject> titles, StatedTextSubject subject, string printed, string nearest)
    {
        if (Spelling.IsNear(printed, nearest))
        {
            return "Keduanya hampir sama; periksa ejaannya. ";
        }

        var other = Keys(subject, printed).SelectMany(key => titles[key]).FirstOrDefault(other => other.Id != subject.Id);
        return other is null ? "" : $"Yang tertulis itu adalah {other.Title}. ";
    }

    private sealed record RightTexts(IReadOnlyList<string> Texts, HashSet<string> Keys);
}

using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Naming;

/// <summary>The names that the data of a report fixes: indicators, objectives, goals, programs, units, people.</summary>
internal static class KnownNames
{
    private static readonly string[] Subjects =
        ["indicator", "objective", "goal", "regionGoal", "regionObjective", "budgetItem", "unit", "person"];

    /// <summary>The names of a report, each once.</summary>
    public static IReadOnlyList<KnownName> Of(PerformanceReport report) =>
    [
        .. (from id in Subjects
            let subject = StatedTextSubjects.All.First(subject => subject.Id == id)
            from text in subject.Right(report, null)
            select KnownName.Of(subject.Title, Bare(text, subject.Lead))).DistinctBy(name => Spelling.Letters(name.Text), StringComparer.Ordinal),
    ];

    private static string Bare(string text, string[] lead) =>
        Array.Find(lead, word => text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) is { } found ? text[found.Length..] : text;
}

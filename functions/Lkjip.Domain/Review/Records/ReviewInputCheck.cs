using System.Globalization;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>What is wrong with a reviewer's input, all at once.</summary>
internal static class ReviewInputCheck
{
    public static IReadOnlyList<Finding> Of(ReviewSheet sheet, ReviewInput input) => [.. Answers(input), .. Decisions(sheet, input)];

    private static IEnumerable<Finding> Answers(ReviewInput input) =>
        from answer in input.Answers.Index()
        where ChecklistGroups.Find(answer.Item.Item) is null
        select Wrong("F-REVIU-BUTIR", $"$.answers[{Number(answer.Index)}].item", answer.Item.Item, ChecklistGroups.Items[0].Code);

    private static IEnumerable<Finding> Decisions(ReviewSheet sheet, ReviewInput input)
    {
        foreach (var (index, decision) in input.Decisions.Index())
        {
            if (sheet.Findings.All(line => line.Id != decision.Finding))
            {
                yield return Wrong("F-REVIU-TEMUAN", $"$.decisions[{Number(index)}].finding", decision.Finding);
            }
            else if (decision.Decision is not null && string.IsNullOrWhiteSpace(decision.Note))
            {
                var found = sheet.Findings.First(line => line.Id == decision.Finding).Finding;
                yield return Wrong("F-REVIU-ALASAN", $"$.decisions[{Number(index)}].note", $"{found.Code}, {found.Place}");
            }
        }
    }

    private static Finding Wrong(string code, string place, string stated, string? expected = null) =>
        new() { Code = code, Severity = Severity.Error, Place = place, Stated = stated, Expected = expected };

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}

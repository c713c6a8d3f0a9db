namespace Lkjip.Domain.Review.Records;

/// <summary>The findings of one family of rules, the gravest first (kelompok temuan).</summary>
/// <param name="Code">"R-ARI"; "F" for the form of the input.</param>
/// <param name="Name">The name of the family.</param>
/// <param name="Lines">The findings.</param>
public sealed record FindingGroup(string Code, string Name, IReadOnlyList<FindingLine> Lines)
{
    /// <summary>The findings by family, in the order of the families; the form of the input first.</summary>
    public static IReadOnlyList<FindingGroup> Of(IReadOnlyList<FindingLine> lines) =>
    [
        .. from family in ReviewRules.Families.Select(family => $"R-{family.Code}").Prepend("F")
           let own = lines.Where(line => line.Finding.Code.StartsWith($"{family}-", StringComparison.Ordinal)).OrderByDescending(line => line.Finding.Severity).ToList()
           where own.Count > 0
           select new FindingGroup(family, Messages.Text(family == "F" ? "F-BENTUK" : family), own),
    ];
}

using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-02: an amount is called what it is not: the ceiling called spending, last year's called this year's (salah sebut).</summary>
/// <remarks>An amount that the report has as both is right as either. Amounts that the report does not have are not judged here.</remarks>
internal sealed class AmountIsAnotherThing() : TextRule("R-TKS-02")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from amount in sentence.Claims.OfType<AmountClaim>()
        where context.Prose.Known.Amounts.ContainsKey(amount.Value)
        from finding in Called(context, sentence, amount) ?? OfYear(context, sentence, amount) ?? []
        select finding;

    private Finding[]? Called(ReviewContext context, Sentence sentence, AmountClaim amount)
    {
        var figures = context.Prose.Known.Amounts[amount.Value];
        if (MoneyRole.Of(sentence, amount) is not { } role || figures.Exists(role.Fits) || figures.Find(IsCeilingOrSpent) is not { } found)
        {
            return null;
        }

        var right = context.Prose.Known.Beside(found, role == MoneyRole.Spent && found.Column == "target" ? "actual" : role.Column);
        return [In(
            sentence, amount.Words, right is null ? null : $"Rp {right.Shown}", right?.Id,
            ("offer", right is null ? "" : $" Seharusnya Rp {right.Shown}."), ("called", role.Name), ("is", (role == MoneyRole.Spent ? MoneyRole.Ceiling : MoneyRole.Spent).Name))];
    }

    private Finding[]? OfYear(ReviewContext context, Sentence sentence, AmountClaim amount)
    {
        var known = context.Prose.Known;
        var figures = known.Amounts[amount.Value];
        var named = sentence.Claims.OfType<YearClaim>().Select(claim => claim.Year).ToHashSet();
        if (figures.Exists(figure => named.Contains(known.YearOf(figure))) || context.Report.Period.Quarter is not null || sentence.YearAt(amount.At) is not { } year
            || figures.Find(figure => figure is { Table: "budgetHistory" } or { Table: "budget", Row: "total" }) is not { } found)
        {
            return null;
        }

        var right = context.Assessment.Find("budgetHistory", $"y{year.ToString(CultureInfo.InvariantCulture)}", MoneyRole.Spent.Fits(found) ? "spent" : "ceiling");
        return [In(
            sentence, amount.Words, right is null ? null : $"Rp {right.Shown}", right?.Id, ("offer", right is null ? "" : $" Seharusnya Rp {right.Shown}."),
            ("called", $"angka tahun {year.ToString(CultureInfo.InvariantCulture)}"), ("is", $"angka tahun {known.YearOf(found).ToString(CultureInfo.InvariantCulture)}"))];
    }

    private static bool IsCeilingOrSpent(Figure figure) => MoneyRole.Ceiling.Fits(figure) || MoneyRole.Spent.Fits(figure);
}

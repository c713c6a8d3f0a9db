using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-01: an amount of money in a sentence on the budget is no amount of the report (jumlah uang tidak dikenal).</summary>
/// <remarks>
/// Right are the amounts of the ledger, their sums and differences within the sentence. Not judged: rates ("per keluarga"), money that is not
/// the agency's budget, and years of which the report has no budget.
/// </remarks>
internal sealed partial class AmountNotInLedger() : TextRule("R-TKS-01")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Claims.Any(claim => claim is AmountClaim) && MoneyRole.IsBudget(sentence) && context.Prose.Known.Amounts.Count > 0
        from amount in sentence.Claims.OfType<AmountClaim>()
        where !IsKnown(context, sentence, amount) && HasBudgetOf(context, sentence.YearAt(amount.At)) && !Rate().IsMatch(sentence.From(amount.End))
        let right = Right(context, sentence, amount)
        select In(sentence, amount.Words, right?.Shown is { } shown ? $"Rp {shown}" : null, right?.Id, ("offer", Offer(right)));

    private static bool IsKnown(ReviewContext context, Sentence sentence, AmountClaim amount)
    {
        var amounts = context.Prose.Known.Amounts;
        if (amount.Value == 0 || amounts.ContainsKey(amount.Value) || (amount.Step > 1 && amounts.Keys.Any(amount.Shows)))
        {
            return true;
        }

        var others = sentence.Claims.OfType<AmountClaim>().Where(other => other.At != amount.At && amounts.ContainsKey(other.Value)).ToList();
        return others.Sum(other => other.Value) == amount.Value
            || others.Any(left => others.Any(right => left.Value - right.Value == amount.Value || left.Value + right.Value == amount.Value));
    }

    private static bool HasBudgetOf(ReviewContext context, int? year) =>
        year is null || year == (context.Report.Budget.Year ?? context.Year) || year == context.Report.Period.Year
        || context.Report.Budget.History.Any(past => past.Year == year);

    private static Figure? Right(ReviewContext context, Sentence sentence, AmountClaim amount)
    {
        var known = context.Prose.Known;
        return known.Amounts.Where(pair => Closeness.IsSlip(pair.Key, amount.Value)).Select(pair => pair.Value[0]).FirstOrDefault()
            ?? (MoneyRole.Of(sentence, amount) is { } role && sentence.Mentions.Count == 0 && sentence.Of.SubjectId is null
                ? context.Assessment.Find(
                    sentence.YearAt(amount.At) is { } year && year != (context.Report.Budget.Year ?? context.Year)
                        ? $"budgetHistory/y{year.ToString(System.Globalization.CultureInfo.InvariantCulture)}/{role.Column}" : $"budget/total/{role.Column}")
                : null);
    }

    private static string Offer(Figure? right) => right is null
        ? "Periksa terhadap tabel anggaran, lalu perbaiki salah satunya."
        : $"Yang dimaksud mungkin Rp {right.Shown}; perbaiki salah satunya.";

    [GeneratedRegex(@"^\s*(?:,-)?\s*(?:per|/|setiap|tiap|se-?orang)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rate();
}

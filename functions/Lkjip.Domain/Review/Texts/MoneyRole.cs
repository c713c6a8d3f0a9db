using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Texts;

/// <summary>What a sentence calls an amount of money: the ceiling or what was spent (sebutan jumlah uang).</summary>
/// <param name="Name">The Indonesian name.</param>
/// <param name="Column">The column of the budget that holds it.</param>
/// <param name="Columns">The columns that hold such amounts in any table.</param>
internal sealed partial record MoneyRole(string Name, string Column, IReadOnlyList<string> Columns)
{
    public static MoneyRole Ceiling { get; } = new("pagu", "ceiling", ["ceiling", "ceilingOriginal", "target", "amount"]);

    public static MoneyRole Spent { get; } = new("realisasi", "spent", ["spent", "actual", "amount"]);

    /// <summary>Whether a figure is such an amount.</summary>
    public bool Fits(Figure figure) => Columns.Any(column => figure.Column.StartsWith(column, StringComparison.Ordinal));

    /// <summary>What a sentence calls its amount; null where it does not say.</summary>
    public static MoneyRole? Of(Sentence sentence, AmountClaim amount)
    {
        var from = sentence.Claims.OfType<AmountClaim>().LastOrDefault(other => other.At < amount.At)?.End ?? sentence.Start;
        var role = (MoneyRole?)null;
        foreach (Match match in Roles().Matches(sentence.Between(from, amount.At).ToString()))
        {
            role = match.Groups["spent"].Success ? Spent : match.Groups["ceiling"].Success ? Ceiling : null;
        }

        return role;
    }

    /// <summary>Whether a sentence speaks of the budget at all.</summary>
    public static bool IsBudget(Sentence sentence) => Roles().IsMatch(sentence.Words) && !OwnTopic().IsMatch(sentence.Words);

    [GeneratedRegex(
        @"(?<rest>\b(?:sisa\w*|silpa|efisiensi|tidak\s+terserap)\b(?:\s+(?:anggaran|pagu|dana))?)" +
        @"|(?<spent>\b(?:terealisasi|realisasi(?:nya)?|direalisasikan|terserap|penyerapan(?:nya)?|diserap|serapan(?:nya)?)\b(?:\s+(?:penyerapan|belanja|anggaran|dana|keuangan|pagu))*)" +
        @"|(?<ceiling>\b(?:pagu|anggaran|alokasi|dialokasikan|mengalokasikan|plafon)\b)|(?<other>\bbelanja\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Roles();

    // Money that is not the agency's budget.
    [GeneratedRegex(
        @"\b(?:uang saku|honor\w*|upah|UMK|UMP|UMR|santunan|tarif|harga|investasi|pendapatan asli|PAD|omzet|ekspor|kerugian|provinsi|APBN|CSR|pinjaman|kredit|retribusi)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnTopic();
}

using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-30: a thing is called too much and too little at once: "tinggi dan terlalu rendah" (berlawanan dalam satu frasa).</summary>
internal sealed partial class OppositesAtOnce() : TextRule("R-TKS-30", Severity.Note)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Words.Contains("terlalu ", StringComparison.OrdinalIgnoreCase)
        let match = Opposites().Match(sentence.Words)
        where match.Success
        select In(sentence, match.Value, null);

    [GeneratedRegex(
        @"\b(?:terlalu\s+)?(?:tinggi\s+dan\s+terlalu\s+rendah|rendah\s+dan\s+terlalu\s+tinggi|besar\s+dan\s+terlalu\s+kecil|kecil\s+dan\s+terlalu\s+besar|banyak\s+dan\s+terlalu\s+sedikit|sedikit\s+dan\s+terlalu\s+banyak)\b" +
        @"|\bterlalu\s+(?:tinggi\s+dan\s+rendah|rendah\s+dan\s+tinggi|besar\s+dan\s+kecil|kecil\s+dan\s+besar)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opposites();
}

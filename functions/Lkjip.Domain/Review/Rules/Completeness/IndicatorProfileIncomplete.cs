using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-18: indicators lack their definition, source of data or responsible unit (profil indikator).</summary>
/// <remarks>PER/20/M.PAN/11/2008. One finding for each part that is missing. A formula or a numerator with denominator stands for a definition. Interim reports are
/// not judged.</remarks>
internal sealed class IndicatorProfileIncomplete() : ReviewRule("R-LKP-18", Severity.Note, MissingValues.Reported)
{
    private static readonly (string Name, Func<Indicator, string?> Text)[] Parts =
    [
        ("definisi atau rumus", indicator => indicator.Definition ?? indicator.Calculation ?? indicator.NumeratorLabel),
        ("sumber data", indicator => indicator.DataSource),
        ("penanggung jawab", indicator => indicator.ResponsibleUnit),
    ];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from part in Parts
        where context.Report.Period.Quarter is null
        let without = context.Measured.Where(indicator => string.IsNullOrWhiteSpace(part.Text(indicator))).Select(indicator => indicator.Name).ToList()
        where without.Count > 0
        select Found("Profil indikator", null, null, null, ("what", part.Name), ("names", string.Join("; ", without)));
}

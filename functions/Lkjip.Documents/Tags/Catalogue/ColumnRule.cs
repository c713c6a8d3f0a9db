using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>How one column of one table is rounded and chained: the agency's policy with the deviations for it.</summary>
internal sealed record ColumnRule(Rounding Rounding, Chain Chain, bool Capped, decimal? Cap, decimal Floor)
{
    /// <summary>The rule of a column; the most specific deviation counts.</summary>
    public static ColumnRule Of(MeasurementPolicy policy, string table, string column)
    {
        var own = policy.Columns.Where(entry => entry.Table == table && (entry.Column is null || entry.Column == column))
            .OrderBy(entry => entry.Column is null).ToList();
        return new ColumnRule(
            own.Select(entry => entry.Rounding).FirstOrDefault(rounding => rounding is not null) ?? policy.Rounding,
            own.Select(entry => entry.Chain).FirstOrDefault(chain => chain is not null) ?? policy.Chain,
            own.Select(entry => entry.Capped).FirstOrDefault(capped => capped is not null) ?? false,
            policy.Cap,
            policy.Floor);
    }

    /// <summary>The efficiency rule in force.</summary>
    public static string Efficiency(MeasurementPolicy policy) =>
        policy.Columns.Where(entry => entry.Table == "efficiency").OrderBy(entry => entry.Column is null)
            .Select(entry => entry.Efficiency).FirstOrDefault(rule => rule is not null) ?? policy.Efficiency;

    /// <summary>What a figure of the column takes from another: exact or as displayed.</summary>
    public decimal? Take(Domain.Assess.Figure? figure) => Chain == Chain.Displayed ? figure?.Displayed : figure?.Exact;
}

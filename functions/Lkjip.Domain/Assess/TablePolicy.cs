using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>The measurement policy as it holds in one table: the agency's policy with the table's and column's deviations.</summary>
internal sealed class TablePolicy(MeasurementPolicy policy, string table)
{
    private readonly ColumnPolicy[] own = [.. policy.Columns.Where(column => column.Table == table)];

    public MeasurementPolicy Agency => policy;

    public string Efficiency => Specific(null, entry => entry.Efficiency) ?? policy.Efficiency;

    public Rounding Rounding(string column) => Specific(column, entry => entry.Rounding) ?? policy.Rounding;

    public bool TakesDisplayed(string column) => (SpecificChain(column) ?? policy.Chain) == Chain.Displayed;

    public bool IsCapped(string column) => own.Where(entry => entry.Column == column || entry.Column is null)
        .OrderBy(entry => entry.Column is null).Select(entry => entry.Capped).FirstOrDefault(capped => capped is not null) ?? false;

    public decimal Cap(decimal raw) => Math.Max(policy.Floor, policy.Cap is { } cap ? Math.Min(cap, raw) : raw);

    private Chain? SpecificChain(string column) => own.Where(entry => entry.Column == column || entry.Column is null)
        .OrderBy(entry => entry.Column is null).Select(entry => entry.Chain).FirstOrDefault(chain => chain is not null);

    private T? Specific<T>(string? column, Func<ColumnPolicy, T?> pick)
        where T : class =>
        own.Where(entry => entry.Column == column || entry.Column is null || column is null)
            .OrderBy(entry => entry.Column is null).Select(pick).FirstOrDefault(value => value is not null);
}

namespace Lkjip.Domain.Reports;

/// <summary>How quarterly values make the value of the year (cara akumulasi triwulan).</summary>
public enum Accumulation
{
    /// <summary>The last known value counts (rates, indices, grades).</summary>
    Last,

    /// <summary>The values are added up (flows).</summary>
    Sum,

    /// <summary>The value typed is already the year to date.</summary>
    Cumulative,

    /// <summary>The mean of the values.</summary>
    Average,

    /// <summary>Measured in one quarter only.</summary>
    Single,
}

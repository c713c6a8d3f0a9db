using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review;

/// <summary>A number as a printed text states it (angka tercetak).</summary>
/// <param name="Statement">Where it is printed.</param>
/// <param name="Figure">The figure of the ledger it stands for.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many decimals are printed.</param>
internal sealed record PrintedNumber(Statement Statement, Figure Figure, decimal Value, int Decimals)
{
    /// <summary>One in the last printed decimal: 0.01 for "99,60%".</summary>
    public decimal Unit => new(1, 0, 0, false, (byte)Decimals);

    /// <summary>The number of a statement; null where it states none, or belongs to no figure.</summary>
    public static PrintedNumber? Of(Statement statement) =>
        statement.Figure is { } figure && statement.Number is { } number
            ? new(statement, figure, number.Value, number.Value.Scale)
            : null;
}

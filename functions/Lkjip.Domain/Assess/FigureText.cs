using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess;

/// <summary>Writes figures as documents print them.</summary>
internal static class FigureText
{
    /// <summary>A computed value: whole numbers without decimals, others with the decimals of the policy.</summary>
    public static string Show(FigureKind kind, decimal displayed, int decimals, string unit) =>
        Dress(kind, IndonesianFormat.Number(displayed, displayed == decimal.Truncate(displayed) ? 0 : decimals, true), unit);

    /// <summary>A typed value, with the decimals it was typed with.</summary>
    public static string AsTyped(FigureKind kind, decimal value, string unit)
    {
        var plain = value / 1.0000000000000000000000000000m;
        return Dress(kind, IndonesianFormat.Number(plain, plain.Scale, true), unit);
    }

    private static string Dress(FigureKind kind, string number, string unit) => kind switch
    {
        FigureKind.Percent => number + "%",
        FigureKind.Count when unit.Length > 0 => $"{number} {unit}",
        FigureKind.Number when unit == "%" => number + "%",
        _ => number,
    };
}

using System.Reflection;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>The range of a whole number of the contract, by the name of the property; the first that fits counts.</summary>
internal sealed record NumberRange(string Suffix, int Least, int Most, Type? Owner = null)
{
    private static readonly NumberRange[] All =
    [
        new("Year", 1945, 2100, typeof(Regulation)),
        new("Year", 1990, 2100),
        new("Quarter", 1, 4),
        new("Decimals", 0, 8),
        new("Start", 0, 10_000),
    ];

    public static NumberRange? For(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int)
            ? Array.Find(All, range => property.Name.EndsWith(range.Suffix, StringComparison.Ordinal) && range.Fits(property.DeclaringType))
            : null;

    public bool Holds(int value) => value >= Least && value <= Most;

    private bool Fits(Type? owner) => Owner is null || Owner == owner;

    public override string ToString() => FormattableString.Invariant($"{Least} sampai {Most}");
}

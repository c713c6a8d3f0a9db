using System.Globalization;

namespace Lkjip.Domain.Values;

/// <summary>An amount of money in whole rupiah (rupiah).</summary>
/// <remarks>Budgets are kept without sen; a typed amount with sen other than ",00" is refused when it is read.</remarks>
public readonly record struct Rupiah(long Amount) : IComparable<Rupiah>
{
    /// <summary>No money at all.</summary>
    public static Rupiah Zero { get; }

    /// <summary>Adds two amounts; an overflow throws.</summary>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Amount + right.Amount));

    /// <summary>Subtracts two amounts; an overflow throws.</summary>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Amount - right.Amount));

    /// <summary>Adds two amounts; the named form of the operator.</summary>
    public static Rupiah Add(Rupiah left, Rupiah right) => left + right;

    /// <summary>Subtracts two amounts; the named form of the operator.</summary>
    public static Rupiah Subtract(Rupiah left, Rupiah right) => left - right;

    /// <inheritdoc />
    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    /// <summary>The amount as invariant digits, for storage and logs.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CS1591
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;
#pragma warning restore CS1591
}

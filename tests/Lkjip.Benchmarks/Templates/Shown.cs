using System.Globalization;

namespace Lkjip.Benchmarks.Templates;

/// <summary>Figures of the tables as text: three digits where they say something.</summary>
internal static class Shown
{
    /// <summary>Milliseconds.</summary>
    public static string Time(double milliseconds) => milliseconds switch
    {
        < 10 => milliseconds.ToString("0.00", CultureInfo.InvariantCulture),
        < 100 => milliseconds.ToString("0.0", CultureInfo.InvariantCulture),
        _ => milliseconds.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>A ratio to the limit, with its aim in parentheses where there is one.</summary>
    public static string Ratio(double ratio, double? aim = null) =>
        ratio.ToString("0.00", CultureInfo.InvariantCulture) + (aim is { } most ? $" ({most.ToString("0.##", CultureInfo.InvariantCulture)})" : "");

    /// <summary>How many times as long, without decimals from ten on.</summary>
    public static string Times(double ratio) => ratio.ToString(ratio < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + "x";

    /// <summary>Bytes as kilobytes.</summary>
    public static string Kilobytes(long bytes) => (bytes / 1000m).ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>Bytes as megabytes.</summary>
    public static string Megabytes(long bytes) => (bytes / 1_000_000m).ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

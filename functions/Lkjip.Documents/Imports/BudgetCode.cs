using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Documents.Imports;

/// <summary>Codes of the nomenclature, made comparable: "2.07.03.2.01.0003" and "2 07 3 2 1 03" are one (kode).</summary>
internal static partial class BudgetCode
{
    private const int ShortestEnd = 3;

    /// <summary>The parts of a code without leading zeros, joined with dots; empty when it is no code.</summary>
    public static string Normal(string? code)
    {
        var parts = Separators().Split((code ?? "").Trim().TrimEnd('.')).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 && parts.TrueForAll(part => Part().IsMatch(part))
            ? string.Join('.', parts.Select(part => part.TrimStart('0') is { Length: > 0 } digits ? digits.ToUpperInvariant() : "0"))
            : "";
    }

    /// <summary>Whether a longer code, with region and agency before it, ends with the other one.</summary>
    public static bool Ends(string longer, string code) => Depth(code) >= ShortestEnd && longer.EndsWith("." + code, StringComparison.Ordinal);

    /// <summary>Whether a code lies under another one.</summary>
    public static bool IsUnder(string code, string parent) =>
        parent.Length > 0 && code.Length > parent.Length && code[parent.Length] == '.' && code.StartsWith(parent, StringComparison.Ordinal);

    /// <summary>The number of parts.</summary>
    public static int Depth(string code) => code.Length == 0 ? 0 : code.Count(c => c == '.') + 1;

    /// <summary>True for an account of expenditure, "5.1.02.01" (kode rekening belanja).</summary>
    public static bool IsAccount(string code) => Account().IsMatch(code);

    /// <summary>Number for sorting and messages.</summary>
    internal static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s./\\-]+", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    // Codes of agencies may hold a letter: "1.01.0.00.0.00.01.0000", "X.XX.01".
    [GeneratedRegex(@"^([0-9]{1,6}|[xX]{1,2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^5\.[1-4](\.|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Account();
}

using System.Text.RegularExpressions;

namespace Lkjip.Documents.Imports;

/// <summary>Names of budget items, made comparable (nama program, kegiatan, sub kegiatan).</summary>
internal static partial class BudgetName
{
    /// <summary>The letters and digits of a name in small letters, without the word for its level in front.</summary>
    public static string Normal(string? name) =>
        string.Concat(Level().Replace((name ?? "").Trim(), "").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>True for a row of totals.</summary>
    public static bool IsTotal(string name) => Total().IsMatch(name.Trim());

    [GeneratedRegex(@"^((sub\s*-?\s*)?kegiatan|program)\b[\s:.-]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(grand\s*)?(sub\s*)?(jumlah|total)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Total();
}

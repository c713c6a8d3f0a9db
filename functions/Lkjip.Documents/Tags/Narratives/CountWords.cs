using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>What is counted by the counts of the ledger, as texts name it after the number: "31 pegawai", "16 kegiatan" (kata hitungan).</summary>
internal sealed class CountWords(PerformanceReport report)
{
    private static readonly string[] Staff = ["orang", "pegawai", "asn", "pns"];

    private static readonly Dictionary<string, string[]> Columns = new(StringComparer.Ordinal)
    {
        ["goals"] = ["tujuan"], ["objectives"] = ["sasaran"], ["indicators"] = ["indikator"], ["keyIndicators"] = ["iku"], ["programs"] = ["program"],
        ["activities"] = ["kegiatan"], ["subActivities"] = ["sub", "subkegiatan"], ["staff"] = ["pegawai", "asn"],
    };

    /// <summary>True when a figure counts what the word names.</summary>
    public bool Fits(Figure figure, string word) => word.Length > 0 && figure.Table switch
    {
        "summary" when figure.Row == "report" => Columns.GetValueOrDefault(figure.Column)?.Contains(word.ToLowerInvariant(), StringComparer.Ordinal) == true,
        "components" => report.Indicators.Any(one => figure.Row.StartsWith(one.Id + "-", StringComparison.Ordinal) && Labels(one).Contains(word, StringComparison.OrdinalIgnoreCase)),
        var table when table.StartsWith("staffing-", StringComparison.Ordinal) => Staff.Contains(word.ToLowerInvariant(), StringComparer.Ordinal),
        _ => false,
    };

    private static string Labels(Indicator indicator) => $"{indicator.NumeratorLabel} {indicator.DenominatorLabel}";
}

using System.Globalization;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>Findings as evidence: how many, of which rules.</summary>
internal static class FindingsOf
{
    public static Evidence Evidence(IReadOnlyList<Finding> findings) => new(
        "bukti.temuan", ("jumlah", Number(findings.Count)),
        ("daftar", string.Join(", ", findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).Select(group => $"{group.Key} ({Number(group.Count())})"))));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

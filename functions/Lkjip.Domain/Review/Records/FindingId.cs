using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lkjip.Domain.Review.Records;

/// <summary>Names findings so that the same one has the same name in the next version of the report (id temuan).</summary>
/// <remarks>A hash of rule, place, what is stated there and the figure it is about; equal ones are numbered in their order.</remarks>
public static class FindingId
{
    private const int Length = 12;

    /// <summary>The findings with their ids, in their order.</summary>
    public static IReadOnlyList<(string Id, Finding Finding)> Of(IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(finding => (Numbered(seen, Hash(finding)), finding))];
    }

    private static string Numbered(Dictionary<string, int> seen, string hash)
    {
        var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return count == 1 ? hash : $"{hash}-{count.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Hash(Finding finding)
    {
        var text = string.Join('\n', finding.Code, finding.Place, finding.Stated, finding.FigureId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}

using Lkjip.Domain.Text;

namespace Lkjip.Domain.Reading;

/// <summary>Finds the known name nearest to a mistyped one.</summary>
internal static class NearestName
{
    private const int LongestCompared = 60;
    private const int MostListed = 30;

    /// <summary>The name meant, quoted, when one is near; otherwise the known names; "-" when there are none.</summary>
    public static string Suggest(string typed, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var near = names.Where(name => typed.Length <= LongestCompared && Math.Abs(name.Length - typed.Length) <= Slack(name))
            .Select(name => (Name: name, Distance: EditDistance.Between(Folded(typed), Folded(name))))
            .Where(candidate => candidate.Distance <= Slack(candidate.Name))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => $"\"{candidate.Name}\"")
            .FirstOrDefault();
        return near ?? (names.Count == 0 ? "-" : string.Join(", ", names.Take(MostListed)));
    }

    private static int Slack(string name) => Math.Max(1, (name.Length + 2) / 3);

    private static string Folded(string name) => name.ToUpperInvariant();
}

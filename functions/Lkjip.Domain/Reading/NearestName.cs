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
            .Select(name => (Name: name, Distance: Distance(Folded(typed), Folded(name))))
            .Where(candidate => candidate.Distance <= Slack(candidate.Name))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => $"\"{candidate.Name}\"")
            .FirstOrDefault();
        return near ?? (names.Count == 0 ? "-" : string.Join(", ", names.Take(MostListed)));
    }

    private static int Slack(string name) => Math.Max(1, (name.Length + 2) / 3);

    private static string Folded(string name) => name.ToUpperInvariant();

    // One row at a time.
    /// <summary>The fewest letters to change, add or leave out to make one text of the other (Levenshtein distance).</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

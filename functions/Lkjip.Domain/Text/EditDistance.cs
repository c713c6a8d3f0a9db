namespace Lkjip.Domain.Text;

/// <summary>How far apart two words are (jarak Levenshtein).</summary>
public static class EditDistance
{
    /// <summary>The fewest letters to change, add or leave out to make one text of the other; upper and lower case differ.</summary>
    public static int Between(string left, string right)
    {
        // One row at a time.
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

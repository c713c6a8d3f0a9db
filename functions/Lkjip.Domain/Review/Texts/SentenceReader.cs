namespace Lkjip.Domain.Review.Texts;

/// <summary>Cuts a typed text into sentences (pemenggal kalimat).</summary>
/// <remarks>A point within a number, after "Rp", "No" or another abbreviation, or before a small letter ends no sentence.</remarks>
internal static class SentenceReader
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Rp", "No", "Bid", "Kab", "Plt", "Pj", "Plh", "Pt", "hal", "dr", "drs", "ir", "dll", "dsb", "dkk", "RI", "s", "d", "a", "n", "jo", "Kec", "Prov",
    };

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<Sentence> Read(NarrativePiece of, SubjectNames names)
    {
        var text = of.Text;
        var claims = ClaimReader.Read(text).ToList();
        var mentions = names.In(text);
        var (start, claim, mention) = (0, 0, 0);
        var before = (Sentence?)null;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !Ends(text, at, claims))
            {
                continue;
            }

            var end = Math.Min(at + 1, text.Length);
            var own = Take(claims, ref claim, one => one.At < end);
            var named = Take(mentions, ref mention, one => one.At < end);
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                before = new Sentence(of, start, text[start..end], own, named, before);
                yield return before;
            }

            start = end;
        }
    }

    private static List<T> Take<T>(List<T> all, ref int next, Func<T, bool> isOwn)
    {
        var first = next;
        while (next < all.Count && isOwn(all[next]))
        {
            next++;
        }

        return all[first..next];
    }

    private static bool Ends(string text, int at, List<Claim> claims)
    {
        if (text[at] is ';' or '?' or '!' or '\n')
        {
            return true;
        }

        if (text[at] != '.' || claims.Exists(claim => claim.At <= at && at < claim.End - 1))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '(' or '”'))
        {
            next++;
        }

        return next == text.Length || (next > at + 1 && (char.IsUpper(text[next]) || char.IsDigit(text[next])) && !Abbreviations.Contains(WordBefore(text, at)));
    }

    private static string WordBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..at];
    }
}

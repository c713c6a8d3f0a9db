using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-26: a phrase is said twice: "Tenaga Kerja Mikro dan Tenaga Kerja Mikro", "dan dan" (kata berulang).</summary>
/// <remarks>A doubled word is plural in Indonesian and left alone, unless it is one that has no plural.</remarks>
internal sealed class SaidTwice() : TextRule("R-TKS-26", Severity.Note)
{
    private const int LongestPhrase = 12;

    private static readonly HashSet<string> NeverDoubled = new(StringComparer.OrdinalIgnoreCase)
    {
        "dan", "yang", "di", "untuk", "dengan", "dari", "pada", "dalam", "adalah", "oleh", "serta", "atau", "telah", "sebesar", "sebanyak",
    };

    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        let twice = Twice(sentence.Words)
        where twice is not null
        select In(sentence, twice, null);

    private static string? Twice(string text)
    {
        var words = new List<(int At, int Length)>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add((start, at - start));
            }
        }

        for (var at = 1; at < words.Count; at++)
        {
            for (var gap = 0; gap <= (IsJoint(text, words[at]) ? 1 : 0); gap++)
            {
                for (var length = 1; length <= Math.Min(LongestPhrase, Math.Min(at, words.Count - at - gap)); length++)
                {
                    if (IsSame(text, words, at - length, at + gap, length) && (gap == 0 ? IsSlip(text, words, at, length) : IsWhole(text, words, at, length)))
                    {
                        var (first, last) = (words[at - length], words[at + gap + length - 1]);
                        return text[first.At..(last.At + last.Length)];
                    }
                }
            }
        }

        return null;
    }

    private static bool IsSlip(string text, List<(int At, int Length)> words, int at, int length) => length == 1
        ? NeverDoubled.Contains(text.Substring(words[at].At, words[at].Length)) && string.IsNullOrWhiteSpace(text[(words[at - 1].At + words[at - 1].Length)..words[at].At])
        : IsPhrase(text, words, at, length);

    // "bursa kerja serta bursa kerja khusus" goes on and says something else.
    private static bool IsWhole(string text, List<(int At, int Length)> words, int at, int length) =>
        length > 1 && IsPhrase(text, words, at, length) && Stops(text, words, at + length + 1) && (at == length || length > 2 || Stops(text, words, at - length));

    private static bool Stops(string text, List<(int At, int Length)> words, int at) =>
        at >= words.Count || text[(words[at - 1].At + words[at - 1].Length)..words[at].At].Any(c => c is '.' or ',' or ';' or ':' or '(' or ')')
        || NeverDoubled.Contains(text.Substring(words[at].At, words[at].Length)) || NeverDoubled.Contains(text.Substring(words[at - 1].At, words[at - 1].Length));

    private static bool IsPhrase(string text, List<(int At, int Length)> words, int at, int length)
    {
        var phrase = text.AsSpan(words[at - length].At, words[at - 1].At + words[at - 1].Length - words[at - length].At);
        return phrase.Length >= 10 && !phrase.ContainsAnyInRange('0', '9');
    }

    private static bool IsSame(string text, List<(int At, int Length)> words, int left, int right, int length)
    {
        for (var at = 0; at < length; at++)
        {
            var (a, b) = (words[left + at], words[right + at]);
            if (a.Length != b.Length || (text[a.At] | 0x20) != (text[b.At] | 0x20) || string.Compare(text, a.At, text, b.At, a.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJoint(string text, (int At, int Length) word) =>
        text.AsSpan(word.At, word.Length) is var joint && (joint.Equals("dan", StringComparison.OrdinalIgnoreCase) || joint.Equals("serta", StringComparison.OrdinalIgnoreCase)
            || joint.Equals("atau", StringComparison.OrdinalIgnoreCase));
}

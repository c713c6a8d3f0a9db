namespace Lkjip.Benchmarks.Content;

/// <summary>Made-up sentences that look like Indonesian and compress like it; the same for the same seed (kalimat buatan).</summary>
/// <remarks>Words of two to four syllables, the early ones of the list far more often than the late ones, with function words between.</remarks>
internal sealed class Prose(int seed)
{
    private const int Vocabulary = 1800;
    private static readonly string[] Between = ["yang", "dan", "di", "pada", "dengan", "untuk", "dari", "oleh", "dalam", "agar"];
    private static readonly string[] Onsets = ["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "j", "h", "ng", "c", "w", ""];
    private static readonly string[] Rhymes = ["a", "i", "u", "e", "o", "an", "ar", "at", "am", "in", "ung", "us", "em", "ai"];
    private static readonly string[] Words = MakeWords();

    private readonly Random random = new(seed);

    /// <summary>A sentence of about a dozen words.</summary>
    public string Sentence() => $"{Capital(Words[Rank()])} {string.Join(' ', Enumerable.Range(0, 5).Select(_ => $"{Phrase()} {Any(Between)}"))} {Phrase()}.";

    /// <summary>A few words without a full stop, for headings and cells.</summary>
    public string Phrase() => $"{Words[Rank()]} {Words[Rank()]}";

    /// <summary>A whole number below a limit.</summary>
    public int Below(int limit) => random.Next(limit);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] MakeWords()
    {
        var fixedRandom = new Random(1);
        return [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, 2 + fixedRandom.Next(3)).Select(_ => Any(Onsets, fixedRandom) + Any(Rhymes, fixedRandom))))];
    }

    private static string Any(string[] of, Random from) => of[from.Next(of.Length)];

    private string Any(string[] of) => Any(of, random);

    // Squared: the first tenth of the words makes up a third of the text.
    private int Rank() => (int)((long)random.Next(1000) * random.Next(1000) * Vocabulary / 1_000_000);
}

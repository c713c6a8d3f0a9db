namespace Lkjip.Domain.Review.Naming;

/// <summary>Whether two words are forms of one: "meningkatkan" and "meningkatnya", "bekerja" and "pekerja" (imbuhan).</summary>
internal static class Inflection
{
    private static readonly string[] Before = ["meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "per", "ber", "ter", "me", "pe", "di", "ke", "se"];
    private static readonly string[] After = ["kannya", "annya", "kan", "nya", "lah", "an", "i"];

    public static bool IsOneWord(string left, string right) => Stem(left) == Stem(right);

    /// <summary>A word without prefix and suffix; not its dictionary form, only for comparing.</summary>
    public static string Stem(string word)
    {
        var before = Array.Find(Before, prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length - prefix.Length >= 4);
        var bare = before is null ? word : word[before.Length..];
        var after = Array.Find(After, suffix => bare.EndsWith(suffix, StringComparison.Ordinal) && bare.Length - suffix.Length >= 4);
        return after is null ? bare : bare[..^after.Length];
    }
}

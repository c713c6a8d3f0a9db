namespace Lkjip.Domain.Review.Naming;

/// <summary>The word of an indicator's name that says how it is measured: "Persentase", "Jumlah" (kata ukuran).</summary>
internal static class MeasureWords
{
    private static readonly string[] Percent = ["persentase", "presentase", "prosentase", "persentasi"];
    private static readonly string[] Others = ["jumlah", "tingkat", "angka", "rasio"];

    /// <summary>Whether a name says that it is a percentage.</summary>
    public static bool SaysPercent(string name) => Spelling.Words(name) is [var first, ..] && Percent.Contains(first);

    /// <summary>What is measured, without the word for how: "tenaga kerja yang ditempatkan".</summary>
    public static string Measured(string name)
    {
        var words = Spelling.Words(name);
        return string.Concat(words.SkipWhile(word => Percent.Contains(word) || Others.Contains(word)));
    }
}

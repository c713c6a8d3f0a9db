using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Words;

/// <summary>How a degree of severity is shown (tingkat temuan).</summary>
/// <param name="Severity">The degree.</param>
/// <param name="Label">The word.</param>
/// <param name="Hint">What to do with findings of this degree.</param>
/// <param name="Icon">The sign; also the key number of the counts in lists.</param>
internal sealed record SeverityWords(Severity Severity, string Label, string Hint, string Icon)
{
    /// <summary>The key number that counts findings of this degree.</summary>
    public string Fact => $"{Icon}s";

    /// <summary>All degrees, the gravest first.</summary>
    public static IReadOnlyList<SeverityWords> All { get; } =
    [
        new(Severity.Error, "Kesalahan", "Laporan bertentangan dengan dirinya sendiri atau dengan aturan.", "error"),
        new(Severity.Warning, "Peringatan", "Perlu dilihat sebelum laporan ditandatangani.", "warning"),
        new(Severity.Note, "Catatan", "Baik untuk diketahui.", "note"),
    ];

    /// <summary>The words for a degree.</summary>
    public static SeverityWords For(Severity severity) => All.First(words => words.Severity == severity);
}

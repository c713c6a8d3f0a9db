using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Citations;

/// <summary>A national regulation that performance reports rest on, as it is published (peraturan yang diketahui).</summary>
/// <param name="Issuer">Kind and maker, in the form of <see cref="CitationReader.Issuer"/>.</param>
/// <param name="Number">The number, in the form of <see cref="CitationReader.Number"/>.</param>
/// <param name="Year">The year.</param>
/// <param name="Title">The title, without "tentang".</param>
/// <param name="RepealedIn">The year in which it was repealed; null while in force.</param>
/// <param name="RepealedBy">What repealed it.</param>
internal sealed record KnownRegulation(string Issuer, string Number, int Year, string Title, int? RepealedIn = null, string? RepealedBy = null)
{
    /// <summary>The words of the title.</summary>
    public IReadOnlyList<string> TitleWords { get; } = Spelling.Words(Title);

    /// <summary>Number and year as in <see cref="Citation.Mark"/>.</summary>
    public string Mark => Number.Contains('/', StringComparison.Ordinal) ? Number : FormattableString.Invariant($"{Number}/{Year}");
}

namespace Lkjip.Domain.Review.Citations;

/// <summary>A regulation as it is cited at one place (kutipan peraturan).</summary>
/// <param name="Place">Where.</param>
/// <param name="Printed">The words that name it: "Peraturan Bupati Blitar Nomor 36 Tahun 2022".</param>
/// <param name="Issuer">Its kind and who made it, in comparable form: "peraturan bupati".</param>
/// <param name="Number">Its number in comparable form, without zeros in front: "36", "9/m.pan/5/2007".</param>
/// <param name="Year">Its year; null when none is cited.</param>
/// <param name="Title">The words of its title, after "tentang"; none when it is cited without.</param>
/// <param name="TitlePrinted">The title as printed; empty when it is cited without.</param>
internal sealed record Citation(string Place, string Printed, string Issuer, string Number, int? Year, IReadOnlyList<string> Title, string TitlePrinted)
{
    /// <summary>The citation as printed, with its title.</summary>
    public string Whole => TitlePrinted.Length == 0 ? Printed : $"{Printed} tentang {TitlePrinted}";

    /// <summary>Number and year: "36/2022".</summary>
    public string Mark => Year is { } year && !Number.Contains('/', StringComparison.Ordinal)
        ? FormattableString.Invariant($"{Number}/{year}") : Number;

    /// <summary>Whether it is made by a regency, town or province.</summary>
    public bool IsLocal => Issuer.StartsWith("peraturan daerah", StringComparison.Ordinal) || Issuer.StartsWith("peraturan bupati", StringComparison.Ordinal)
        || Issuer.StartsWith("peraturan walikota", StringComparison.Ordinal) || Issuer.StartsWith("peraturan gubernur", StringComparison.Ordinal);

    /// <summary>Whether both titles are known, and one is the other or its beginning.</summary>
    public bool HasTitleOf(Citation other) => Titles.IsSame(Title, other.Title);
}

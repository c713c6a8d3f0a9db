namespace Lkjip.Documents.Sheets;

/// <summary>What came of reading a spreadsheet (hasil baca).</summary>
/// <param name="Sheets">The sheets; none when it could not be read.</param>
/// <param name="Code">Why it could not be read; null when it could.</param>
public sealed record SheetReading(IReadOnlyList<Worksheet> Sheets, string? Code)
{
    /// <summary>Protected by a password.</summary>
    public const string Encrypted = "sheet-encrypted";

    /// <summary>Larger than <see cref="SheetLimits"/> or packed to be a burden.</summary>
    public const string TooLarge = "sheet-too-large";

    /// <summary>Not a spreadsheet, or broken.</summary>
    public const string Broken = "sheet-unreadable";

    /// <summary>A web page that was given the name of a spreadsheet.</summary>
    public const string WebPage = "sheet-web-page";

    /// <summary>Nothing in it.</summary>
    public const string Empty = "sheet-empty";

    internal static SheetReading Refused(string code) => new([], code);
}

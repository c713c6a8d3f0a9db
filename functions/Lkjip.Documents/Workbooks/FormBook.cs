namespace Lkjip.Documents.Workbooks;

/// <summary>A form as a workbook, to be filled offline (buku kerja).</summary>
public sealed record FormBook
{
    /// <summary>The most characters that a cell holds, with some to spare.</summary>
    public const int LongestText = 32_000;

    /// <summary>The name of the workbook.</summary>
    public required string Title { get; init; }

    /// <summary>How to fill it, a paragraph each.</summary>
    public required IReadOnlyList<string> Instructions { get; init; }

    /// <summary>What the workbook is of, kept hidden: agency, period, version.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; }

    /// <summary>The sheets.</summary>
    public required IReadOnlyList<FormSheet> Sheets { get; init; }
}

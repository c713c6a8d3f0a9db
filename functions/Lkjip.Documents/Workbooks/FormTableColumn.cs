namespace Lkjip.Documents.Workbooks;

/// <summary>A column of a table of the workbook (kolom buku kerja).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Header">Its heading.</param>
public sealed record FormTableColumn(string Id, string Header)
{
    /// <summary>What to know when filling it; null for nothing.</summary>
    public string? Help { get; init; }

    /// <summary>True for numbers.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>True for money, shown in groups of three digits.</summary>
    public bool IsMoney { get; init; }

    /// <summary>True for text of more than a line.</summary>
    public bool IsLong { get; init; }

    /// <summary>True for what is computed and not typed.</summary>
    public bool IsComputed { get; init; }

    /// <summary>True where something must stand.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What can be chosen; none for free input.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

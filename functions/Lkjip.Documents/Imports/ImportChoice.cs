namespace Lkjip.Documents.Imports;

/// <summary>What was chosen about a spreadsheet: where the header is and what its columns hold (pilihan impor).</summary>
public sealed record ImportChoice
{
    /// <summary>The sheet, from 0.</summary>
    public int Sheet { get; init; }

    /// <summary>The first row of the header, from 1.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>The rows of the header.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>What each column of the sheet holds, by its number from 1; code and name may be spread over several.</summary>
    public IReadOnlyDictionary<int, ImportColumn> Columns { get; init; } = new Dictionary<int, ImportColumn>();

    /// <summary>What the amounts of the sheet are counted in: 1, 1000 or 1000000 rupiah (satuan uang).</summary>
    public int MoneyUnit { get; init; } = 1;

    /// <summary>True when what was spent in a quarter includes the quarters before (kumulatif).</summary>
    public bool IsCumulative { get; init; }

    /// <summary>True when sen are rounded to whole rupiah; else amounts with sen are not taken (bulatkan sen).</summary>
    public bool RoundsSen { get; init; }

    /// <summary>The most rows that a header may have.</summary>
    public const int MostHeaderRows = 4;

    /// <summary>The first row below the header.</summary>
    public int FirstDataRow => HeaderRow + HeaderRows;
}

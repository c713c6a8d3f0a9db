namespace Lkjip.Documents.Excel.Tables;

/// <summary>What the values of a column are (jenis sel).</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with two decimals.</summary>
    Number,

    /// <summary>A percentage as people say it: 95.64 is 95,64%.</summary>
    Percent,
}

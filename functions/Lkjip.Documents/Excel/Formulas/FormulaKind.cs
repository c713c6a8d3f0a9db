namespace Lkjip.Documents.Excel.Formulas;

/// <summary>What kind of value a cell holds.</summary>
internal enum FormulaKind : byte
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>An error such as #DIV/0!.</summary>
    Error,

    /// <summary>A value that cannot be computed here.</summary>
    Unknown,
}

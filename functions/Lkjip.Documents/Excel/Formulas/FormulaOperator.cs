namespace Lkjip.Documents.Excel.Formulas;

/// <summary>An operator of formulas.</summary>
internal enum FormulaOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*</summary>
    Multiply,

    /// <summary>/</summary>
    Divide,

    /// <summary>^</summary>
    Power,

    /// <summary>&amp;</summary>
    Join,

    /// <summary>=</summary>
    Equal,

    /// <summary>&lt;&gt;</summary>
    Unequal,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;=</summary>
    AtLeast,

    /// <summary>%, behind a number.</summary>
    Percent,
}

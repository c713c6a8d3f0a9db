namespace Lkjip.Domain.Reports;

/// <summary>What a row of a supporting program measures (masukan, keluaran, hasil).</summary>
public enum SupportingRowKind
{
    /// <summary>What goes in: the budget (masukan).</summary>
    Input,

    /// <summary>What comes out (keluaran).</summary>
    Output,

    /// <summary>What it brings about (hasil).</summary>
    Outcome,
}

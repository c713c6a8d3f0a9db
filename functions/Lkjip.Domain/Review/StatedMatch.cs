namespace Lkjip.Domain.Review;

/// <summary>How a stated figure stands to the ledger.</summary>
public enum StatedMatch
{
    /// <summary>The same as the ledger shows.</summary>
    Equal,

    /// <summary>Printed with fewer decimals, and right at those.</summary>
    EqualAtPrintedDecimals,

    /// <summary>Another value.</summary>
    Different,

    /// <summary>The ledger has no such figure, or none that has a value.</summary>
    NoFigure,
}

namespace Lkjip.Domain.Reports;

/// <summary>Whether an agreement is the first or a changed one (perjanjian kinerja awal atau perubahan).</summary>
public enum AgreementKind
{
    /// <summary>The first of the year (awal).</summary>
    Original,

    /// <summary>A changed one (perubahan).</summary>
    Revised,
}

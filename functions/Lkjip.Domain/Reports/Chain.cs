namespace Lkjip.Domain.Reports;

/// <summary>What a computed figure takes its inputs from.</summary>
public enum Chain
{
    /// <summary>From the exact figures.</summary>
    Exact,

    /// <summary>From the figures as displayed.</summary>
    Displayed,
}

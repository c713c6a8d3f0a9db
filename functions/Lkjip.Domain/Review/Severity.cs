namespace Lkjip.Domain.Review;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing (catatan).</summary>
    Note,

    /// <summary>Should be looked at before signing (peringatan).</summary>
    Warning,

    /// <summary>The report contradicts itself or the law (kesalahan).</summary>
    Error,
}

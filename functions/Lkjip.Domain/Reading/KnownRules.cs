namespace Lkjip.Domain.Reading;

/// <summary>The ids of formulas and efficiency rules that a report may name.</summary>
internal static class KnownRules
{
    /// <summary>The achievement formulas (rumus capaian).</summary>
    public static IReadOnlyList<string> Formulas { get; } =
        ["maximize", "minimize2t", "minimizeRatio", "range", "stabilize", "ordinal", "binary"];

    /// <summary>The efficiency rules (aturan efisiensi).</summary>
    public static IReadOnlyList<string> Efficiencies { get; } = ["difference", "label", "band", "savingIfAchieved", "pmk"];
}

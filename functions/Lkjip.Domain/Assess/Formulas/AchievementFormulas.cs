namespace Lkjip.Domain.Assess.Formulas;

/// <summary>All formulas of achievement. To add one, add its line; T is the target, R the actual (realisasi).</summary>
public static class AchievementFormulas
{
    /// <summary>The formulas.</summary>
    public static IReadOnlyList<AchievementFormula> All { get; } =
    [
        new RatioFormula("maximize", "realisasi/target x 100%", false, false, (t, r) => r / t * 100m),
        new RatioFormula("minimize2t", "(target - (realisasi - target))/target x 100%", true, false, (t, r) => ((2m * t) - r) / t * 100m),
        new RatioFormula("minimizeRatio", "target/realisasi x 100%", true, true, (t, r) => t / r * 100m),
        new RangeFormula(),
        new RatioFormula("stabilize", "100% - |realisasi - target|/target x 100%", false, false, (t, r) => 100m - (Math.Abs(r - t) / t * 100m)),
        new OrdinalFormula(),
        new BinaryFormula(),
    ];

    /// <summary>The formula with this id, or null.</summary>
    public static AchievementFormula? Find(string id) => All.FirstOrDefault(formula => formula.Id == id);
}

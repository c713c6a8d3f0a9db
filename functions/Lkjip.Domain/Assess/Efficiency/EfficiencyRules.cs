namespace Lkjip.Domain.Assess.Efficiency;

/// <summary>All efficiency rules. To add one, add its line.</summary>
/// <remarks>
/// "pmk" follows the formula for ministries as commonly cited from PMK 22/2021 (E clamped to -20..20, NE = 50 + E/20 x 50); it
/// is not set by law for regional agencies.
/// </remarks>
public static class EfficiencyRules
{
    private const string Efficient = "efisien";
    private const string NotEfficient = "tidak efisien";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<EfficiencyRule> All { get; } =
    [
        new("difference", "% capaian kinerja - % penyerapan anggaran", FigureKind.Points,
            input => new(input.Achievement - input.Absorption, Word(input.Achievement > input.Absorption))),
        new("label", "efisien bila % capaian kinerja lebih besar dari % penyerapan anggaran", FigureKind.Points,
            input => new(null, Word(input.Achievement > input.Absorption))),
        new("band", "selisih lebih dari 5 poin efisien, sampai dengan 5 poin cukup efisien, selain itu tidak efisien", FigureKind.Points,
            input => new(input.Achievement - input.Absorption, Band(input.Achievement - input.Absorption))),
        new("savingIfAchieved", "100% - % penyerapan anggaran, bila capaian kinerja 100% atau lebih", FigureKind.Points,
            input => input.Achievement >= 100m
                ? new(100m - input.Absorption, Word(input.Absorption < 100m))
                : new(null, NotEfficient)),
        new("pmk", "NE = 50% + (E/20 x 50), E = (pagu x capaian - realisasi)/(pagu x capaian) x 100%", FigureKind.Percent, Pmk),
    ];

    /// <summary>The rule with this id, or null.</summary>
    public static EfficiencyRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    private static string Word(bool efficient) => efficient ? Efficient : NotEfficient;

    private static string Band(decimal difference) =>
        difference > 5m ? Efficient : difference >= -5m ? "cukup efisien" : NotEfficient;

    private static EfficiencyOutcome Pmk(EfficiencyInput input)
    {
        if (input.Ceiling is not { } ceiling || input.Spent is not { } spent || ceiling * input.Achievement == 0)
        {
            return new(null, NotEfficient);
        }

        var planned = ceiling * input.Achievement / 100m;
        var saving = Math.Clamp((planned - spent) / planned * 100m, -20m, 20m);
        return new(50m + (saving / 20m * 50m), Word(saving > 0));
    }
}

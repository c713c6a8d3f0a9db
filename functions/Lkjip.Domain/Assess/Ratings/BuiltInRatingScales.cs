using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Ratings;

/// <summary>The rating scales every agency can name (skala predikat bawaan). To add one, add its entry.</summary>
/// <remarks>
/// Permendagri 86/2017 prints intervals with gaps (76-90, 91-100); they are read as "more than 75", "more than 90".
/// </remarks>
public static class BuiltInRatingScales
{
    /// <summary>The scales.</summary>
    public static IReadOnlyList<RatingScale> All { get; } =
    [
        Scale("sakip", "SAKIP (PermenPAN-RB 88/2021)",
            Above(90m, "Sangat Memuaskan", "AA"), Above(80m, "Memuaskan", "A"), Above(70m, "Sangat Baik", "BB"), Above(60m, "Baik", "B"),
            Above(50m, "Cukup", "CC"), Above(30m, "Kurang", "C"), From(0m, "Sangat Kurang", "D")),
        Scale("permendagri86", "Permendagri 86/2017",
            Above(90m, "Sangat Tinggi"), Above(75m, "Tinggi"), Above(65m, "Sedang"), Above(50m, "Rendah"), From(0m, "Sangat Rendah")),
        Scale("fourLevels", "Empat tingkat keberhasilan",
            From(100m, "Sangat Berhasil"), From(75m, "Berhasil"), From(55m, "Cukup Berhasil"), From(0m, "Kurang Berhasil")),
    ];

    /// <summary>The scale with this id among an agency's own and the built-in ones, or null.</summary>
    public static RatingScale? Find(MeasurementPolicy policy, string id) =>
        policy.RatingScales.Concat(All).FirstOrDefault(scale => scale.Id == id);

    private static RatingScale Scale(string id, string name, params RatingBand[] bands) => new() { Id = id, Name = name, Bands = bands };

    private static RatingBand Above(decimal lower, string label, string grade = "") => new() { Lower = lower, Label = label, Grade = grade };

    private static RatingBand From(decimal lower, string label, string grade = "") =>
        new() { Lower = lower, Inclusive = true, Label = label, Grade = grade };
}

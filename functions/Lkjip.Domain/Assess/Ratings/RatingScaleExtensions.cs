using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Ratings;

/// <summary>Rates a displayed value on a scale.</summary>
public static class RatingScaleExtensions
{
    /// <summary>The band a displayed value falls into; a value below all bands falls into the lowest.</summary>
    public static RatingBand Rate(this RatingScale scale, decimal displayed) =>
        scale.Bands.FirstOrDefault(band => displayed > band.Lower || (band.Inclusive && displayed == band.Lower)) ?? scale.Bands[^1];
}

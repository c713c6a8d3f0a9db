using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A band of the rating scale in force with the bounds it is printed with.</summary>
internal sealed record BandSource(RatingBand Band, RatingBand? Above, int Position)
{
    /// <summary>The bands of the scale in force.</summary>
    public static IEnumerable<BandSource> All(ReportContext context) => (context.Scale?.Bands ?? [])
        .Select((band, index) => new BandSource(band, index == 0 ? null : context.Scale!.Bands[index - 1], index + 1));

    /// <summary>The range in words: "> 80 s.d. 90", "≥ 75 s.d. &lt; 100", "> 90".</summary>
    public string Range => Above is null ? Lower : $"{Lower} s.d. {Upper}";

    private string Lower => Band is { Inclusive: true, Lower: 0m } && Above is not null
        ? "0"
        : $"{(Band.Inclusive ? "≥" : ">")} {IndonesianFormat.Number(Band.Lower, 2, false)}";

    private string Upper => (Above!.Inclusive ? "< " : "") + IndonesianFormat.Number(Above.Lower, 2, false);
}

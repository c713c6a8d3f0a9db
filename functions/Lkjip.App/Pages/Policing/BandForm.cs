using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Policing;

/// <summary>A band of a rating scale, as typed (baris skala).</summary>
public sealed class BandForm
{
    /// <summary>The lower bound.</summary>
    public string? Dari { get; set; }

    /// <summary>True when the lower bound itself belongs to the band.</summary>
    public bool Termasuk { get; set; }

    /// <summary>The upper bound; empty for all that is above.</summary>
    public string? Sampai { get; set; }

    /// <summary>The grade; may be empty.</summary>
    public string? Kategori { get; set; }

    /// <summary>The label.</summary>
    public string? Predikat { get; set; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace($"{Dari}{Sampai}{Kategori}{Predikat}");

    internal static BandForm Of(RatingBand band, RatingBand? above) => new()
    {
        Dari = PercentText.Show(band.Lower), Termasuk = band.Inclusive, Sampai = PercentText.Show(above?.Lower), Kategori = band.Grade, Predikat = band.Label,
    };
}

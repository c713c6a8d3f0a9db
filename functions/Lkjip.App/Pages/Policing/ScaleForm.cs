using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Policing;

/// <summary>The form of a rating scale, as typed: a row a band, highest first (isian skala predikat).</summary>
public sealed class ScaleForm
{
    private const int EmptyRows = 2;
    private const int LeastRows = 6;

    /// <summary>The id; of a scale that is changed, its own.</summary>
    public string? Id { get; set; }

    /// <summary>The name, with its source.</summary>
    public string? Nama { get; set; }

    /// <summary>The rows.</summary>
    public IList<BandForm> Baris { get; set; } = [];

    /// <summary>The tag of what was read.</summary>
    public string? Etag { get; set; }

    /// <summary>The form of a scale; an empty one without.</summary>
    internal static ScaleForm Of(RatingScale? scale, string tag)
    {
        var rows = scale?.Bands.Select((band, index) => BandForm.Of(band, index == 0 ? null : scale.Bands[index - 1])).ToList() ?? [];
        return new() { Id = scale?.Id, Nama = scale?.Name, Etag = tag, Baris = Padded(rows) };
    }

    /// <summary>The rows that are filled in.</summary>
    internal IReadOnlyList<BandForm> Filled => [.. Baris.Where(row => !row.IsEmpty)];

    /// <summary>The same form with some empty rows to fill in.</summary>
    internal ScaleForm WithRoom()
    {
        Baris = Padded([.. Filled]);
        return this;
    }

    private static List<BandForm> Padded(List<BandForm> rows) =>
        [.. rows, .. Enumerable.Range(0, Math.Max(EmptyRows, LeastRows - rows.Count)).Select(_ => new BandForm())];
}

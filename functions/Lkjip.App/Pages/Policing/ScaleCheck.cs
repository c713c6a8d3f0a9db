using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Policing;

/// <summary>Makes a rating scale of what was typed, or tells every gap and overlap (pemeriksaan skala).</summary>
internal static class ScaleCheck
{
    private const int LongestText = 100;

    /// <summary>The scale; null when something is wrong with it.</summary>
    public static (RatingScale? Scale, IReadOnlyList<string> Wrong) Of(ScaleForm form)
    {
        var rows = form.Filled;
        var wrong = Texts(form, rows).ToList();
        if (wrong.Count == 0)
        {
            wrong.AddRange(Bounds([.. rows.Select(row => (PercentText.Read(row.Dari)!.Value, PercentText.Read(row.Sampai), row.Predikat!.Trim(), row.Termasuk))]));
        }

        return wrong.Count > 0 ? (null, wrong) : (new RatingScale
        {
            Id = form.Id!.Trim(), Name = form.Nama!.Trim(),
            Bands =
            [
                .. rows.Select(row => new RatingBand
                {
                    Lower = PercentText.Read(row.Dari)!.Value, Inclusive = row.Termasuk, Grade = row.Kategori?.Trim() ?? "", Label = row.Predikat!.Trim(),
                }),
            ],
        }, []);
    }

    private static IEnumerable<string> Texts(ScaleForm form, IReadOnlyList<BandForm> rows)
    {
        if (form.Id?.Trim() is not { Length: > 0 and <= 40 } id || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            yield return "Id skala: isi huruf, angka, atau tanda hubung, paling banyak 40, misalnya kabupaten-2025.";
        }

        if (form.Nama?.Trim() is not { Length: > 0 and <= LongestText })
        {
            yield return "Nama skala belum diisi atau lebih dari 100 huruf.";
        }

        if (rows.Count < 2)
        {
            yield return "Isi sedikitnya dua tingkat, dari yang tertinggi.";
        }

        foreach (var (index, row) in rows.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            if (row.Predikat?.Trim() is not { Length: > 0 and <= LongestText })
            {
                yield return $"Baris {number}: predikat belum diisi atau lebih dari 100 huruf.";
            }

            if (PercentText.Read(row.Dari) is null)
            {
                yield return $"Baris {number}: batas bawah \"{row.Dari}\" bukan angka.";
            }

            if (!string.IsNullOrWhiteSpace(row.Sampai) && PercentText.Read(row.Sampai) is null)
            {
                yield return $"Baris {number}: batas atas \"{row.Sampai}\" bukan angka.";
            }
        }
    }

    // Highest first; the upper bound of a band is the lower bound of the one above it.
    private static IEnumerable<string> Bounds(IReadOnlyList<(decimal Low, decimal? High, string Label, bool Included)> bands)
    {
        foreach (var band in bands.Where(band => band.High <= band.Low))
        {
            yield return $"{band.Label}: batas atas {Show(band.High!.Value)} tidak lebih besar daripada batas bawah {Show(band.Low)}.";
        }

        if (bands[0].High is { } top and < 100m)
        {
            yield return $"Celah: nilai di atas {Show(top)} tidak termasuk predikat mana pun. Isi batas atas {bands[0].Label} dengan 100, atau kosongkan.";
        }

        foreach (var (above, below) in bands.Zip(bands.Skip(1)))
        {
            if (below.Low >= above.Low)
            {
                yield return $"Tumpang tindih: {below.Label} mulai dari {Show(below.Low)}, padahal harus lebih rendah daripada {above.Label} ({Show(above.Low)}). Urutkan dari yang tertinggi.";
            }
            else if (below.High is { } high && high < above.Low)
            {
                yield return $"Celah: nilai antara {Show(high)} dan {Show(above.Low)} tidak termasuk predikat mana pun. Samakan batas atas {below.Label} dengan batas bawah {above.Label}.";
            }
            else if (below.High is { } over && over > above.Low)
            {
                yield return $"Tumpang tindih: nilai antara {Show(above.Low)} dan {Show(over)} masuk {below.Label} dan {above.Label}. Samakan batas atas {below.Label} dengan batas bawah {above.Label}.";
            }
        }

        if (bands[^1] is { } last && (last.Low > 0m || !last.Included))
        {
            yield return last.Low > 0m
                ? $"Celah: nilai di bawah {Show(last.Low)} tidak termasuk predikat mana pun. Mulai {last.Label} dari 0, termasuk 0."
                : $"Celah: nilai 0 tidak termasuk predikat mana pun. Centang \"termasuk\" pada {last.Label}.";
        }
    }

    private static string Show(decimal value) => PercentText.Show(value);
}

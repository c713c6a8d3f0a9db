using Lkjip.Documents.Sheets;
using Lkjip.Domain.Review;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Imports;

/// <summary>How cells are read: as words, as rupiah, as a percentage (cara baca).</summary>
internal static class ImportReadings
{
    private static readonly string[] MoneyWords = ["Rp", "rupiah"];

    /// <summary>Words as they stand.</summary>
    public static ImportValue Words(SheetCell cell, ImportChoice choice) =>
        cell.Error is not null ? Broken(cell) : new(cell, string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>An amount in whole rupiah; a lone dash stands for nothing spent.</summary>
    public static ImportValue Rupiah(SheetCell cell, ImportChoice choice)
    {
        if (cell.Error is not null || cell.Date is not null || cell.IsPercent)
            return Broken(cell);
        if (cell.Number is { } number)
            return Whole(cell, number, choice, null);
        var text = cell.Text.Trim();
        if (text.Length == 0)
            return new(cell, "");
        if (text is "-" or "–" or "—")
            return Amount(cell, 0m, "dibaca 0");
        return NumberPattern.Parse(text) is { Number: { } parsed, Code: var code } && IsMoney(parsed, text)
            ? Whole(cell, parsed.Value, choice, parsed.IsAmbiguous ? "titik dibaca sebagai pemisah ribuan" : null)
            : new(cell, "") { Trouble = Sentence(NumberPattern.Parse(text).Code ?? "F-RUPIAH", cell, text) };
    }

    /// <summary>A percentage; a cell that is shown as one is taken as it is shown.</summary>
    public static ImportValue Percent(SheetCell cell, ImportChoice choice)
    {
        if (cell.Error is not null || cell.Date is not null)
            return Broken(cell);
        var text = cell.Text.Trim();
        if (text.Length == 0 || text is "-" or "–" or "—")
            return new(cell, "");
        if (NumberPattern.Parse(text) is not { Number: { } parsed } read)
            return new(cell, "") { Trouble = Sentence(NumberPattern.Parse(text).Code!, cell, text) };
        return parsed.Value is >= 0m and <= 100m && parsed is { Unit: null } or { IsPercent: true }
            ? new(cell, SheetCell.NumberText(parsed.Value)) { Number = parsed.Value, Note = parsed.IsAmbiguous ? $"dibaca {SheetCell.NumberText(parsed.Value)}" : null }
            : new(cell, "") { Trouble = $"Sel {cell.Address} berisi \"{text}\", bukan persen dari 0 sampai 100. Perbaiki angkanya di lembar, atau isi di formulir." };
    }

    // "1,000" may be a thousand or one rupiah; money is not guessed.
    private static bool IsMoney(ParsedNumber parsed, string text) =>
        (parsed.Unit is null || MoneyWords.Contains(parsed.Unit, StringComparer.OrdinalIgnoreCase))
        && !(parsed.IsAmbiguous && text.Contains(',', StringComparison.Ordinal));

    private static ImportValue Whole(SheetCell cell, decimal number, ImportChoice choice, string? note)
    {
        var rupiah = number * choice.MoneyUnit;
        var whole = decimal.Round(rupiah, 0, MidpointRounding.AwayFromZero);
        if (Math.Abs(whole) > long.MaxValue)
            return new(cell, "") { Trouble = Sentence("F-NUM-RANGE", cell, cell.Text) };
        if (whole == rupiah)
            return Amount(cell, whole, note);
        return choice.RoundsSen
            ? Amount(cell, whole, "sen dibulatkan")
            : new(cell, "") { Trouble = $"Sel {cell.Address} berisi \"{cell.Text.Trim()}\", dengan sen. Anggaran disimpan dalam rupiah bulat: centang \"Bulatkan sen\", atau perbaiki angkanya." };
    }

    private static ImportValue Amount(SheetCell cell, decimal whole, string? note) =>
        new(cell, IndonesianFormat.Rupiah((long)whole)) { Number = whole, Note = note };

    private static ImportValue Broken(SheetCell cell) => new(cell, "")
    {
        Trouble = cell.Error is { } error ? $"Sel {cell.Address} berisi galat rumus {error}. Perbaiki rumusnya di lembar, lalu unggah lagi."
            : cell.Date is not null ? $"Sel {cell.Address} berisi tanggal ({cell.Text}), bukan angka. Ubah format selnya menjadi angka, lalu ketik ulang."
            : $"Sel {cell.Address} berisi persen ({cell.Text}), bukan rupiah. Periksa apakah kolomnya sudah benar.",
    };

    private static string Sentence(string code, SheetCell cell, string text) =>
        new Finding { Code = code, Severity = Severity.Error, Place = $"sel {cell.Address}", Stated = text }.Message;
}

using System.Globalization;
using Lkjip.Documents.Imports;
using Lkjip.Documents.Sheets;
using Microsoft.AspNetCore.WebUtilities;

namespace Lkjip.App.Pages.Imports;

/// <summary>The choices of an import as they stand in the address of its page (pilihan dalam alamat).</summary>
/// <param name="query">The query of the address.</param>
internal sealed class ImportQuery(IQueryCollection query)
{
    private const string ColumnPrefix = "k";

    /// <summary>The uploaded file; empty for none.</summary>
    public string File => query["berkas"].ToString();

    /// <summary>The step.</summary>
    public ImportStep Step => File.Length == 0 ? ImportStep.File : query["langkah"].ToString() is { Length: > 0 } step ? ImportStep.Of(step) : ImportStep.Sheet;

    /// <summary>True when sheet and header were chosen.</summary>
    public bool HasSheet => query.ContainsKey("lembar");

    /// <summary>True when the columns were chosen.</summary>
    public bool HasColumns => query.Keys.Any(key => ColumnOf(key) is not null);

    /// <summary>The choices; what was not chosen is guessed.</summary>
    public ImportChoice Choice(IReadOnlyList<Worksheet> sheets, bool hasRevised)
    {
        var guess = ColumnGuess.Place(sheets);
        var choice = new ImportChoice
        {
            Sheet = HasSheet ? Math.Clamp(Whole("lembar", 0), 0, sheets.Count - 1) : guess?.Sheet ?? 0,
            HeaderRow = HasSheet ? Math.Max(Whole("judul", 1), 1) : guess?.Header.Row ?? 1,
            HeaderRows = HasSheet ? Math.Clamp(Whole("baris", 1), 1, ImportChoice.MostHeaderRows) : guess?.Header.Rows ?? 1,
            MoneyUnit = UnitOf(Whole("satuan", 1)),
            IsCumulative = query.ContainsKey("kumulatif"),
            RoundsSen = query.ContainsKey("sen"),
        };
        return choice with { Columns = HasColumns ? Chosen() : Guessed(sheets[choice.Sheet], choice, hasRevised) };
    }

    /// <summary>The query of these choices at a step.</summary>
    public static string Address(string file, ImportChoice choice, ImportStep step)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["berkas"] = file, ["langkah"] = step.Id, ["lembar"] = Text(choice.Sheet), ["judul"] = Text(choice.HeaderRow), ["baris"] = Text(choice.HeaderRows),
        };
        if (step == ImportStep.Preview)
        {
            values["satuan"] = choice.MoneyUnit == 1 ? null : Text(choice.MoneyUnit);
            values["kumulatif"] = choice.IsCumulative ? "ya" : null;
            values["sen"] = choice.RoundsSen ? "ya" : null;
            foreach (var (number, column) in choice.Columns)
            {
                values[$"{ColumnPrefix}{Text(number)}"] = column.Id;
            }
        }

        return QueryHelpers.AddQueryString("", values.Where(value => value.Value is not null));
    }

    /// <summary>What keeps the columns from being used; null for nothing.</summary>
    public static string? TroubleOf(ImportChoice choice)
    {
        var twice = choice.Columns.Values.Where(column => !column.IsKey).GroupBy(column => column).FirstOrDefault(group => group.Skip(1).Any())?.Key;
        return twice is not null ? $"\"{twice.Label}\" dipilih untuk beberapa kolom. Pilih satu saja."
            : !choice.Columns.Values.Any(column => column.IsKey) ? "Pilih kolom yang berisi kode atau uraian, supaya barisnya dapat dicocokkan dengan butir anggaran."
            : choice.Columns.Values.All(column => column.IsKey) ? "Pilih sedikitnya satu kolom yang isinya diambil, misalnya realisasi."
            : null;
    }

    private static Dictionary<int, ImportColumn> Guessed(Worksheet sheet, ImportChoice choice, bool hasRevised) =>
        ColumnGuess.Columns(sheet, choice, hasRevised).Where(column => column.Guess is not null).ToDictionary(column => column.Number, column => column.Guess!);

    private Dictionary<int, ImportColumn> Chosen() => query
        .Select(pair => (Number: ColumnOf(pair.Key), Column: ImportColumns.Find(pair.Value.ToString())))
        .Where(pair => pair is { Number: not null, Column: not null }).ToDictionary(pair => pair.Number!.Value, pair => pair.Column!);

    private static int? ColumnOf(string key) =>
        key.StartsWith(ColumnPrefix, StringComparison.Ordinal) && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= SheetLimits.Columns ? number : null;

    private static int UnitOf(int unit) => unit is 1000 or 1_000_000 ? unit : 1;

    private int Whole(string key, int otherwise) => int.TryParse(query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

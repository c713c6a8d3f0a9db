using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Domain.Text;

namespace Lkjip.App.Form.Cells;

/// <summary>A day, typed as 31-12-2024, 31/12/2024 or 31 Desember 2024 (tanggal).</summary>
internal sealed class DateCell : CellKind
{
    private const string Stored = "yyyy-MM-dd";
    private const int Parts = 3;
    private static readonly char[] Separators = ['-', '/', '.', ' '];

    /// <inheritdoc />
    public override string Name => "date";

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) =>
        DayOf(base.Read(node, report)) is { } day ? IndonesianFormat.Date(day) : base.Read(node, report);

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) =>
        DayOf(typed) is { } day ? JsonValue.Create(day.ToString(Stored, CultureInfo.InvariantCulture)) : base.Write(typed, report);

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) =>
        typed.Length == 0 || DayOf(typed) is not null ? null : "Tulis tanggal lengkap, misalnya 31 Desember 2024 atau 31-12-2024.";

    private static DateOnly? DayOf(string text)
    {
        if (DateOnly.TryParseExact(text, Stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var stored))
        {
            return stored;
        }

        return text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: Parts } parts
            && DateOnly.TryParseExact($"{MonthOf(parts[1])}-{parts[0]}-{parts[2]}", "M-d-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed)
            ? typed
            : null;
    }

    // "12", "Desember", "Des".
    private static string MonthOf(string text) =>
        Enumerable.Range(1, 12).FirstOrDefault(month => text.Length >= 3 && IndonesianFormat.Month(month).StartsWith(text, StringComparison.OrdinalIgnoreCase)) is > 0 and var named
            ? named.ToString(CultureInfo.InvariantCulture)
            : text;
}

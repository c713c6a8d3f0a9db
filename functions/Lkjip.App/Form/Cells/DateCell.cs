using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A day, typed as 31-12-2024, 31/12/2024 or 31 Desember 2024 (tanggal).</summary>
internal sealed class DateCell : CellKind
{
    private const string Stored = "yyyy-MM-dd";
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly string[] Typed = [Stored, "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <inheritdoc />
    public override string Name => "date";

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) =>
        DateOnly.TryParseExact(base.Read(node, report), Stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("d MMMM yyyy", Indonesian)
            : base.Read(node, report);

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) =>
        DateOnly.TryParseExact(typed, Typed, Indonesian, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? JsonValue.Create(day.ToString(Stored, CultureInfo.InvariantCulture))
            : base.Write(typed, report);

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) =>
        typed.Length == 0 || DateOnly.TryParseExact(typed, Typed, Indonesian, DateTimeStyles.AllowWhiteSpaces, out _)
            ? null
            : "Tulis tanggal lengkap, misalnya 31 Desember 2024 atau 31-12-2024.";
}

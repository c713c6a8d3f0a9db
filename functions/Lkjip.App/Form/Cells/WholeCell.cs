using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A whole number without unit: a year, a quarter, a number of people (bilangan bulat).</summary>
internal sealed class WholeCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "whole";

    /// <inheritdoc />
    public override string InputMode => "numeric";

    /// <inheritdoc />
    public override bool IsNumeric => true;

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) =>
        int.TryParse(typed.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : base.Write(typed, report);

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) =>
        typed.Length > 0 && Write(typed, report) is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String
            ? "Tulis bilangan bulat tanpa satuan, misalnya 2024 atau 17."
            : null;
}

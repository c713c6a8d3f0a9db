using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>One of a few words, typed as its label or its value (pilihan).</summary>
/// <param name="choices">What can be chosen; from the report where that depends on it.</param>
internal sealed class ChoiceCell(Func<JsonObject, IReadOnlyList<Choice>> choices) : CellKind
{
    /// <summary>One of words that never change.</summary>
    public ChoiceCell(IReadOnlyList<Choice> choices)
        : this(_ => choices)
    {
    }

    /// <inheritdoc />
    public override string Name => "choice";

    /// <inheritdoc />
    public override IReadOnlyList<Choice> ChoicesIn(JsonObject report) => choices(report);

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) =>
        base.Read(node, report) is { Length: > 0 } value
            ? choices(report).FirstOrDefault(choice => string.Equals(choice.Value, value, StringComparison.Ordinal))?.Label ?? value
            : "";

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) => base.Write(ValueOf(typed, report) ?? typed, report);

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) =>
        typed.Length == 0 || ValueOf(typed, report) is not null ? null
        : choices(report) is { Count: > 0 } all ? $"Pilih salah satu: {string.Join(", ", all.Select(choice => choice.Label))}."
        : "Belum ada yang dapat dipilih; isi dahulu daftarnya di bagian lain.";

    /// <summary>The value that was meant; null when nothing was.</summary>
    public string? ValueOf(string typed, JsonObject report) => choices(report)
        .FirstOrDefault(choice => string.Equals(choice.Value, typed, StringComparison.Ordinal)
            || string.Equals(choice.Label, typed, StringComparison.OrdinalIgnoreCase))?.Value;
}

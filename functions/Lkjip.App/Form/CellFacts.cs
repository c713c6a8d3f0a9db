using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.App.Form;

/// <summary>What helps to fill a cell: values of other years, and how the figure of its row comes about (rincian isian).</summary>
internal static class CellFacts
{
    private const int Most = 12;

    /// <summary>The values of other years of the indicator or budget item of a row, oldest first.</summary>
    public static IEnumerable<(string Label, string Value)> Of(ReportForm form, FormRow row)
    {
        var context = new FormContext(form.Root, null);
        var indicator = context.Indicators.FirstOrDefault(item => item.Id == row.Key).Node;
        var item = form.Root["budget"] is JsonObject budget ? FormContext.Tree(budget, "$", "programs").FirstOrDefault(other => other.Id == row.Key).Node : null;
        return indicator is not null ? [.. Measured(indicator, "targets", "Target"), .. Measured(indicator, "actuals", "Realisasi")]
            : item is not null ? Years(item)
            : [];
    }

    /// <summary>How the figure of a row is computed, with its numbers; null when none is.</summary>
    public static string? FormulaOf(Assessment assessment, string row)
    {
        if (assessment.Find("achievement", row, "achievement") is { } achievement)
        {
            return $"Capaian = {AchievementFormulas.Find(achievement.Formula)?.Text ?? achievement.Formula}{Numbers(achievement)}";
        }

        return assessment.Find("budget", row, "absorption") is { } absorption ? $"Serapan = realisasi/pagu x 100%{Numbers(absorption)}" : null;
    }

    private static string Numbers(Figure figure)
    {
        var inputs = string.Join(", ", figure.Inputs.Select(input => $"{InputWord(input.Key)} {input.Value.Replace('.', ',')}"));
        var result = figure.Shown.Length > 0 ? $" = {figure.Shown}" : $" belum dapat dihitung: {Pages.Words.ReasonWords.For(figure.Reason)}";
        return $"{(inputs.Length > 0 ? $"; {inputs}" : "")};{result}";
    }

    private static string InputWord(string name) => name switch
    {
        "target" => "target",
        "actual" => "realisasi",
        "ceiling" => "pagu",
        "spent" => "realisasi",
        _ => name,
    };

    private static IEnumerable<(string Label, string Value)> Measured(JsonObject indicator, string list, string label) =>
        (indicator[list] as JsonArray ?? []).OfType<JsonObject>()
        .Select(entry => (Year: FormContext.WholeOf(entry["year"]) ?? 0, Quarter: FormContext.WholeOf(entry["quarter"]), Value: ValueOf(entry)))
        .OrderBy(entry => entry.Year).ThenBy(entry => entry.Quarter).TakeLast(Most)
        .Select(entry => ($"{label} {Text(entry.Year)}{(entry.Quarter is { } quarter ? $" TW {Text(quarter)}" : "")}", entry.Value));

    private static string ValueOf(JsonObject entry) =>
        entry["value"] is { } value ? Cells.CellKinds.Measured.Read(value, entry)
        : entry["numerator"] is { } numerator ? $"{FormContext.TextOf(numerator)} dari {FormContext.TextOf(entry["denominator"])}"
        : entry["addends"] is JsonArray addends ? string.Join(" + ", addends.Select(addend => FormContext.TextOf(addend?["value"])))
        : "–";

    private static IEnumerable<(string Label, string Value)> Years(JsonObject item) =>
        (item["history"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(year => new[]
        {
            ($"Pagu {FormContext.TextOf(year["year"])}", Cells.CellKinds.Money.Read(year["ceiling"], item)),
            ($"Realisasi {FormContext.TextOf(year["year"])}", Cells.CellKinds.Money.Read(year["spent"], item)),
        });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

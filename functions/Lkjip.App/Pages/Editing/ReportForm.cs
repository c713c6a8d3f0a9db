using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.App.State;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Editing;

/// <summary>A stored report as a form: its fields, and the JSON with what was typed into them (formulir laporan).</summary>
/// <remarks>Only the fields are changed; everything else in the JSON stays as it was handed in.</remarks>
internal sealed class ReportForm
{
    private static readonly JsonSerializerOptions Written =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject root;
    private readonly Dictionary<string, FormField> fields;

    private ReportForm(JsonObject root, Assessment assessment)
    {
        this.root = root;
        Indicators = [.. IndicatorSections(assessment)];
        Budget = [.. BudgetSections(assessment)];
        Items = [.. Indicators.Concat(Budget).SelectMany(section => section.Items)];
        fields = Items.SelectMany(item => item.All).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var field in fields.Values)
        {
            field.Typed = field.Stored;
        }
    }

    /// <summary>The indicators, by objective.</summary>
    public IReadOnlyList<FormSection> Indicators { get; }

    /// <summary>The budget, by program.</summary>
    public IReadOnlyList<FormSection> Budget { get; }

    /// <summary>All items, in the order of the page.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>All fields, in the order of the page.</summary>
    public IEnumerable<FormField> Fields => fields.Values;

    /// <summary>What the reader found that is no field of the form.</summary>
    public List<Finding> Others { get; } = [];

    /// <summary>The form of stored content.</summary>
    public static ReportForm Of(ReadOnlyMemory<byte> content, ReviewedReport reviewed)
    {
        var text = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        return new ReportForm(JsonNode.Parse(text.Span)!.AsObject(), reviewed.Assessment);
    }

    /// <summary>The stored text of a field; null when this version has no such field.</summary>
    public string? StoredOf(string name) => fields.GetValueOrDefault(name)?.Stored;

    /// <summary>Takes what was typed; fields that were not sent stay as stored.</summary>
    public void Take(IFormCollection typed)
    {
        foreach (var field in fields.Values.Where(field => typed.ContainsKey(field.Name)))
        {
            field.Typed = typed[field.Name].ToString().Trim();
        }
    }

    /// <summary>Takes what was typed over an older version: own changes stay, what others changed is told.</summary>
    public void Take(IFormCollection typed, ReportForm older)
    {
        Take(typed);
        foreach (var field in fields.Values)
        {
            var before = older.StoredOf(field.Name) ?? "";
            if (field.Typed == before)
            {
                field.Typed = field.Stored;
            }
            else if (field.Stored != before && field.Stored != field.Typed)
            {
                field.Theirs = field.Stored;
            }
        }
    }

    /// <summary>The JSON with what was typed; null when nothing was changed.</summary>
    public byte[]? Changed()
    {
        var changed = fields.Values.Where(field => field.Typed != field.Stored).ToList();
        foreach (var field in changed)
        {
            field.Slot.Write(field.Typed);
        }

        return changed.Count == 0 ? null : JsonSerializer.SerializeToUtf8Bytes(root, Written);
    }

    /// <summary>Puts findings of the reader at their fields.</summary>
    public void Place(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            (fields.Values.FirstOrDefault(field => field.Concerns(finding))?.Findings ?? Others).Add(finding);
        }
    }

    private IEnumerable<FormSection> IndicatorSections(Assessment assessment)
    {
        var report = assessment.Report;
        var items = new IndicatorItems(assessment);
        var nodes = root["indicators"]!.AsArray();
        List<FormItem> Of(Func<Indicator, bool> which) =>
        [
            .. report.Indicators.Select((indicator, index) => (Indicator: indicator, Index: index)).Where(pair => which(pair.Indicator))
                .Select(pair => items.Of(pair.Indicator, nodes[pair.Index]!.AsObject(), $"$.indicators[{Text(pair.Index)}]")),
        ];
        var objectives = report.Plan.Objectives.Select((objective, index) => new FormSection(
            objective.Id, $"Sasaran {Text(index + 1)}", objective.Text,
            Of(indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id)));
        FormSection[] others =
        [
            new("tujuan", "Tujuan", "Indikator tujuan", Of(indicator => indicator.Level == IndicatorLevel.Goal)),
            new("program", "Program dan kegiatan", "Indikator program, kegiatan, dan sub kegiatan",
                Of(indicator => indicator.Level is IndicatorLevel.Program or IndicatorLevel.Activity or IndicatorLevel.SubActivity)),
        ];
        return objectives.Concat(others).Where(section => section.Items.Count > 0);
    }

    private IEnumerable<FormSection> BudgetSections(Assessment assessment)
    {
        var items = new BudgetItems(assessment);
        var programs = root["budget"]?["programs"] as JsonArray;
        return assessment.Report.Budget.Programs.Select((program, index) => new FormSection(
            program.Id, $"Program {Text(index + 1)}", program.Name,
            [.. items.Of(program, programs![index]!.AsObject(), $"$.budget.programs[{Text(index)}]")]));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

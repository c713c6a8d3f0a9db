using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;
using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Form.Parts;

/// <summary>What can be chosen in the cells of the form (daftar pilihan).</summary>
internal static class Options
{
    /// <summary>What an indicator measures.</summary>
    public static CellKind IndicatorLevels { get; } = Of(
        ("objective", "Sasaran"), ("goal", "Tujuan"), ("program", "Program"), ("activity", "Kegiatan"), ("subActivity", "Sub kegiatan"));

    /// <summary>The kinds of value of an indicator.</summary>
    public static CellKind IndicatorKinds { get; } = Of(
        ("percent", "Persen"), ("count", "Jumlah"), ("index", "Indeks"), ("rupiah", "Rupiah"), ("grade", "Predikat (BB, A, ...)"), ("binary", "Tercapai atau tidak"));

    /// <summary>The formulas of the achievement.</summary>
    public static CellKind Formulas { get; } = new ChoiceCell([.. AchievementFormulas.All.Select(formula => new Choice(formula.Id, $"{formula.Text}{(formula.LowerIsBetter ? " (makin rendah makin baik)" : "")}"))]);

    /// <summary>How quarters make the year.</summary>
    public static CellKind Accumulations { get; } = Of(
        ("last", "Nilai terakhir"), ("sum", "Dijumlahkan"), ("cumulative", "Diketik sudah kumulatif"), ("average", "Rata-rata"), ("single", "Diukur satu triwulan"));

    /// <summary>First or changed agreement.</summary>
    public static CellKind AgreementKinds { get; } = Of(("original", "Awal"), ("revised", "Perubahan"));

    /// <summary>How a position is held.</summary>
    public static CellKind Appointments { get; } = Of(
        ("definitive", "Definitif"), ("acting", "Plt. (Pelaksana Tugas)"), ("daily", "Plh. (Pelaksana Harian)"), ("interim", "Pj. (Penjabat)"));

    /// <summary>The signed parts.</summary>
    public static CellKind DocumentKinds { get; } = Of(
        ("foreword", "Kata pengantar"), ("report", "Laporan (penutup)"), ("strategicPlan", "Matriks Renstra"), ("annualPlan", "RKT"),
        ("keyIndicatorDecree", "Keputusan IKU"), ("reviewStatement", "Pernyataan telah direviu"));

    /// <summary>By what staff is counted.</summary>
    public static CellKind StaffingKinds { get; } = Of(("rank", "Pangkat/golongan"), ("position", "Jabatan"), ("education", "Pendidikan"), ("other", "Lainnya"));

    /// <summary>What a row of a supporting program measures.</summary>
    public static CellKind SupportingKinds { get; } = Of(("input", "Masukan"), ("output", "Keluaran"), ("outcome", "Hasil"));

    /// <summary>What a column of an extra table holds.</summary>
    public static CellKind ColumnKinds { get; } = Of(
        ("text", "Teks"), ("count", "Jumlah"), ("rupiah", "Rupiah"), ("percent", "Persen"), ("sum", "Penjumlahan kolom"), ("difference", "Selisih dua kolom"));

    /// <summary>The quarters.</summary>
    public static CellKind Quarters { get; } = Of(("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"));

    /// <summary>The rounding modes.</summary>
    public static CellKind RoundingModes { get; } = Of(("halfUp", "Pembulatan biasa"), ("truncate", "Dipotong"));

    /// <summary>What a figure takes its inputs from.</summary>
    public static CellKind Chains { get; } = Of(("exact", "Nilai tepat"), ("displayed", "Nilai yang tampil"));

    /// <summary>What a missing actual means.</summary>
    public static CellKind MissingActuals { get; } = Of(("exclude", "Tidak ikut rata-rata"), ("zero", "Dihitung 0"));

    /// <summary>What the achievement of the agency is the mean of.</summary>
    public static CellKind AgencyMeans { get; } = Of(("objectives", "Rata-rata sasaran"), ("indicators", "Rata-rata indikator"));

    /// <summary>How the absorption of a parent is made.</summary>
    public static CellKind Rollups { get; } = Of(
        ("weighted", "Jumlah realisasi dibagi jumlah pagu"), ("meanOfPrograms", "Rata-rata persentase program"), ("meanOfChildren", "Rata-rata persentase anak"));

    /// <summary>Where the absorption of an objective comes from.</summary>
    public static CellKind ObjectiveAbsorptions { get; } = Of(("allocations", "Dari alokasi anggaran"), ("supportingPrograms", "Rata-rata program pendukung"));

    /// <summary>The efficiency rules.</summary>
    public static CellKind EfficiencyRuleIds { get; } = new ChoiceCell([.. EfficiencyRules.All.Select(rule => new Choice(rule.Id, rule.Text))]);

    /// <summary>The rating scales, built in and of the report.</summary>
    public static CellKind RatingScales { get; } = new ChoiceCell(report =>
    [
        .. BuiltInRatingScales.All.Select(scale => new Choice(scale.Id, scale.Name)),
        .. FormContext.Items(report["policy"] as JsonObject ?? [], "$.policy", "ratingScales").Select(item => new Choice(item.Id, FormContext.TextOf(item.Node["name"]))),
    ]);

    /// <summary>The subjects of stated texts.</summary>
    public static CellKind TextSubjects { get; } = new ChoiceCell([.. StatedTextSubjects.All.Select(subject => new Choice(subject.Id, subject.Title))]);

    /// <summary>The missions.</summary>
    public static CellKind Missions { get; } = Listed("plan", "missions", (node, number) => $"{number} · {Text(node, "text")}");

    /// <summary>The goals.</summary>
    public static CellKind Goals { get; } = Listed("plan", "goals", (node, number) => $"Tujuan {number} · {Text(node, "text")}");

    /// <summary>The objectives.</summary>
    public static CellKind Objectives { get; } = Listed("plan", "objectives", (node, number) => $"Sasaran {number} · {Text(node, "text")}");

    /// <summary>The people who sign.</summary>
    public static CellKind Signatories { get; } = Listed("", "signatories", (node, number) => $"{number} · {Text(node, "position")}{(Text(node, "name") is { Length: > 0 } name ? $", {name}" : "")}");

    /// <summary>The indicators.</summary>
    public static ChoiceCell Indicators { get; } = Listed("", "indicators", (node, number) => $"{number} · {IndicatorGrid.TitleOf(node)}");

    /// <summary>The items of the budget tree.</summary>
    public static ChoiceCell BudgetItems { get; } = new(report => report["budget"] is JsonObject budget
        ? [.. FormContext.Tree(budget, "$.budget", "programs").Select((item, index) =>
            new Choice(item.Id, $"{Number(index)} · {new string('–', item.Depth)}{(item.Depth > 0 ? " " : "")}{Text(item.Node, "name")}"))]
        : []);

    private static ChoiceCell Of(params (string Value, string Label)[] choices) => new([.. choices.Select(choice => new Choice(choice.Value, choice.Label))]);

    private static ChoiceCell Listed(string owner, string list, Func<JsonObject, string, string> label) => new(report =>
        [.. FormContext.Items(owner.Length == 0 ? report : report[owner] as JsonObject ?? [], "$", list)
            .Select((item, index) => new Choice(item.Id, label(item.Node, Number(index))))]);

    private static string Text(JsonObject node, string property) => FormContext.TextOf(node[property]);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}

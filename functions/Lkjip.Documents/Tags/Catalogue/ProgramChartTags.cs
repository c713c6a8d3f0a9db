namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The charts of one program or activity (grafik program): what is spent below it.</summary>
internal static class ProgramChartTags
{
    /// <summary>The tags.</summary>
    public static TagShape<BudgetItemSource> Shape { get; } = new TagShape<BudgetItemSource>()
        .Chart("paguRealisasi", "Pagu dan realisasi yang langsung di bawahnya (Rp)", s => Spending($"Pagu dan realisasi anggaran {s.Item.Name}", s.Children))
        .Chart("serapanProgram", "Penyerapan (%) yang langsung di bawahnya", s => Absorption($"Penyerapan anggaran {s.Item.Name}", s.Children))
        .Chart("serapanTriwulan", "Penyerapan kumulatifnya (%) per triwulan dan rencananya", s => new ChartRows($"Penyerapan anggaran {s.Item.Name} per triwulan", "Serapan (%)", "Rencana (%)")
            .AddAll(ChartTags.Quarters(s.Context), ChartTags.Roman, quarter =>
                [s.Context.Assessment.Find("quarterBudget", s.Item.Id, ChartTags.Of("absorptionQ", quarter)), s.Context.Assessment.Find("quarterBudget", s.Item.Id, ChartTags.Of("planQ", quarter))]).Value);

    /// <summary>Ceiling and spending of budget items.</summary>
    public static ChartValue Spending(string title, IEnumerable<BudgetItemSource> items) =>
        new ChartRows(title, "Pagu (Rp)", "Realisasi (Rp)").AddAll(items, s => s.Item.Name, s => [s.Figure("ceiling"), s.Figure("spent")]).Value;

    /// <summary>Absorption of budget items.</summary>
    public static ChartValue Absorption(string title, IEnumerable<BudgetItemSource> items) =>
        new ChartRows(title, "Serapan (%)").AddAll(items, s => s.Item.Name, s => [s.Figure("absorption")]).Value;
}

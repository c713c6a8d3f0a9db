namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the cascade of the annual plan (matriks RKT): goals, objectives, programs and activities, sub-activities.</summary>
/// <remarks>The names differ from level to level, so that one row of a table can open all four lists.</remarks>
internal static class CascadeTags
{
    private static readonly TagShape<CascadeSub> Sub = new TagShape<CascadeSub>()
        .Text("namaSub", "Sub kegiatan", s => s.Item?.Item.Name)
        .Text("indikatorSub", "Indikator sub kegiatan", s => CascadeItem.Names(s.Item))
        .Text("targetSub", "Target sub kegiatan", s => CascadeItem.Targets(s.Item))
        .Figure("pagu", "Pagu sub kegiatan; pada baris program pagu program", s => s.Ceiled.Figure("ceiling"));

    private static readonly TagShape<CascadeItem> Item = new TagShape<CascadeItem>()
        .Flag("adalahProgram", "Benar untuk baris program", i => i.IsProgram)
        .Text("namaProgram", "Program atau kegiatan", i => i.Source.Item.Name)
        .Text("indikatorProgram", "Indikator program atau kegiatan", i => CascadeItem.Names(i.Source))
        .Text("targetProgram", "Target program atau kegiatan", i => CascadeItem.Targets(i.Source))
        .List("rktSub", "Sub kegiatan; satu baris kosong untuk program", Sub, i => i.Subs);

    private static readonly TagShape<CascadeObjective> Objective = new TagShape<CascadeObjective>()
        .Text("sasaranRkt", "Sasaran", o => o.Source?.Objective.Text)
        .Text("indikatorSasaran", "Indikator sasaran, satu per baris", o => o.Indicators)
        .Text("targetSasaran", "Target indikator sasaran, satu per baris", o => o.Targets)
        .List("rktProgram", "Program dan kegiatan", Item, o => o.Items);

    private static readonly TagShape<CascadeGoal> Goal = new TagShape<CascadeGoal>()
        .Text("tujuanRkt", "Tujuan", g => g.Goal?.Text)
        .Text("indikatorTujuan", "Indikator tujuan", g => g.Indicators)
        .List("rktSasaran", "Sasaran", Objective, g => g.Objectives);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("rktTujuan", "Matriks Rencana Kinerja Tahunan dari tujuan sampai sub kegiatan", Goal, CascadeGoal.All);
}

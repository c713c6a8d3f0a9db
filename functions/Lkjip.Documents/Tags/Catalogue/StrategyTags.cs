namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of a row of the strategy matrix (strategi dan arah kebijakan).</summary>
internal static class StrategyTags
{
    /// <summary>The tags of one row.</summary>
    public static TagShape<StrategySource> Shape { get; } = new TagShape<StrategySource>()
        .Whole("urut", "Nomor urut", s => s.Position)
        .Text("namaTujuan", "Tujuan menurut matriks", s => s.GoalText)
        .Text("namaSasaran", "Sasaran menurut matriks", s => s.ObjectiveText)
        .Texts("strategi", "Strategi", s => s.Strategy.Strategies)
        .Texts("kebijakan", "Arah kebijakan", s => s.Strategy.Policies)
        .Texts("program", "Program", s => s.Strategy.Programs);
}

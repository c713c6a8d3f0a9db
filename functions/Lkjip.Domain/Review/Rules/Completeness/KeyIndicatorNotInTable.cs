namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-07: a key indicator stands in no printed table of achievement (IKU tidak diukur dalam tabel capaian).</summary>
/// <remarks>Judged where the printed table is known, that is where some indicator's figures of it are stated.</remarks>
internal sealed class KeyIndicatorNotInTable() : ReviewRule("R-LKP-07", Severity.Warning, MissingValues.Reported)
{
    private static readonly string[] Tables = ["achievement", "history", "planProgress", "performanceBudget"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var printed = context.Statements.Where(statement => statement.Figure is { } figure && Tables.Contains(figure.Table)
            && statement.Stated.Place.Contains("tabel", StringComparison.OrdinalIgnoreCase)).Select(statement => statement.Figure!.Row).ToHashSet(StringComparer.Ordinal);
        return from indicator in context.Measured
               where indicator.IsKey && printed.Count > 0 && !printed.Contains(indicator.Id)
               let actual = context.Assessment.Find("achievement", indicator.Id, "actual")
               let target = context.Assessment.Find("achievement", indicator.Id, "target")
               select Found(indicator.Name, actual?.Shown, target?.Shown, actual?.Id);
    }
}

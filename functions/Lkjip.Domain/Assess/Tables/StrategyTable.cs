using System.Globalization;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Goals, objectives, strategies and policies (tujuan, sasaran, strategi dan arah kebijakan).</summary>
internal sealed class StrategyTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var builder = new TableBuilder(
            "strategies", "strategi", "Tujuan, Sasaran, Strategi dan Arah Kebijakan", Columns.Number, new("goal", "tujuan", "Tujuan"),
            Columns.Objective, new("strategies", "strategi", "Strategi"), new("policies", "kebijakan", "Arah Kebijakan"),
            new("programs", "program", "Program"));
        foreach (var (strategy, index) in context.Report.Plan.Strategies.Select((strategy, index) => (strategy, index)))
        {
            var objective = context.Objective(strategy.ObjectiveId);
            var goal = context.Report.Plan.Goals.FirstOrDefault(goal => goal.Id == objective?.GoalId);
            builder.Row($"r{index + 1}", RowKind.Plain, null,
                TableBuilder.Text("number", (index + 1).ToString(CultureInfo.InvariantCulture)),
                TableBuilder.Text("goal", strategy.GoalText ?? goal?.Text),
                TableBuilder.Text("objective", strategy.ObjectiveText ?? objective?.Text),
                TableBuilder.Text("strategies", Lines(strategy.Strategies)),
                TableBuilder.Text("policies", Lines(strategy.Policies)),
                TableBuilder.Text("programs", Lines(strategy.Programs)));
        }

        return builder.Build();
    }

    private static string Lines(IReadOnlyList<string> items) => items.Count == 1
        ? items[0]
        : string.Join('\n', items.Select((item, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. {item}"));
}

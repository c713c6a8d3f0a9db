using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The steps towards the agreed targets, with the quarters they are worked on (langkah Rencana Aksi).</summary>
internal sealed class ActionStepTable : ReportTable
{
    private const string Mark = "√";

    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var builder = new TableBuilder(
            "actionSteps", "langkahAksi", "Langkah Aksi", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit,
            new("step", "langkah", "Langkah Aksi"), new("output", "keluaran", "Keluaran"), Quarter(1), Quarter(2), Quarter(3), Quarter(4),
            new("responsible", "pelaksana", "Pelaksana"));
        foreach (var (agreement, objective, indicator, _) in ActionPlanTable.Agreed(context))
        {
            foreach (var (index, step) in indicator.Actions.Index())
            {
                builder.Row($"{indicator.Id}-{Text(index + 1)}", RowKind.Plain, null,
                [
                    .. Columns.Names(context, objective, indicator, agreement.Year), TableBuilder.Text("step", step.Text), TableBuilder.Text("output", step.Output),
                    .. Enumerable.Range(1, 4).Select(quarter => TableBuilder.Text($"q{Text(quarter)}", step.IsIn(quarter) ? Mark : null)),
                    TableBuilder.Text("responsible", step.Responsible ?? ActionPlanTable.Responsible(context.Report, indicator)),
                ]);
            }
        }

        return builder.Build();
    }

    private static TableColumn Quarter(int quarter) => new($"q{Text(quarter)}", $"tw{Text(quarter)}", IndonesianFormat.Roman(quarter), ["Triwulan"]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

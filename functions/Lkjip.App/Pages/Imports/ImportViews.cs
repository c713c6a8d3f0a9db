using Lkjip.Azure.Stores;
using Lkjip.Documents.Imports;
using Lkjip.Documents.Sheets;

namespace Lkjip.App.Pages.Imports;

/// <summary>Makes the view of a step from file and choices (penyusun tampilan impor).</summary>
internal static class ImportViews
{
    /// <summary>The view; where the columns cannot be used it stays at them.</summary>
    public static ImportView Open(ImportView view, ImportQuery query, KeptUpload file, IReadOnlyList<Worksheet> sheets)
    {
        var choice = query.Choice(sheets, view.HasRevised);
        var trouble = ImportQuery.TroubleOf(choice);
        var step = query.Step == ImportStep.Preview && trouble is not null ? ImportStep.Columns : query.Step;
        return view with
        {
            Step = step,
            File = file,
            Sheets = sheets,
            Choice = choice,
            ColumnTrouble = query.Step == ImportStep.Preview ? trouble : null,
            Columns = step == ImportStep.Columns ? [.. ColumnGuess.Columns(sheets[choice.Sheet], choice, view.HasRevised).Select(column => Chosen(column, choice))] : [],
            Result = step == ImportStep.Preview ? BudgetImport.Compare(sheets[choice.Sheet], choice, view.Report.Budget) : null,
        };
    }

    private static SourceColumn Chosen(SourceColumn column, ImportChoice choice)
    {
        var chosen = choice.Columns.GetValueOrDefault(column.Number);
        return column with { Guess = chosen, Samples = [.. column.Samples.Select(sample => (chosen ?? ImportColumns.Name).Read(sample.Cell, choice))] };
    }
}

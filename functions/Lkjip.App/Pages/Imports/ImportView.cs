using Lkjip.App.Form;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Imports;
using Lkjip.Documents.Sheets;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Imports;

/// <summary>What the page of the import shows (tampilan impor).</summary>
/// <param name="Head">The report.</param>
/// <param name="Report">Its data.</param>
/// <param name="Form">Its form.</param>
internal sealed record ImportView(ReportHead Head, PerformanceReport Report, ReportForm Form)
{
    /// <summary>The step.</summary>
    public ImportStep Step { get; init; } = ImportStep.File;

    /// <summary>The uploaded file; null before.</summary>
    public KeptUpload? File { get; init; }

    /// <summary>Its sheets.</summary>
    public IReadOnlyList<Worksheet> Sheets { get; init; } = [];

    /// <summary>The choices so far.</summary>
    public ImportChoice Choice { get; init; } = new();

    /// <summary>What keeps the columns from being used; null for nothing.</summary>
    public string? ColumnTrouble { get; init; }

    /// <summary>The chosen sheet.</summary>
    public Worksheet Sheet => Sheets[Choice.Sheet];

    /// <summary>The columns with what was chosen for them.</summary>
    public IReadOnlyList<SourceColumn> Columns { get; init; } = [];

    /// <summary>The differences; null before they are looked at.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>True when the report has no budget yet.</summary>
    public bool IsEmptyTree => (Report.Budget?.Programs.Count ?? 0) == 0;

    /// <summary>True when the report has ceilings of a changed budget.</summary>
    public bool HasRevised => BudgetPlace.All(Report.Budget).Any(place => place.Item.CeilingRevised is not null);

    /// <summary>The address of a step with the choices so far.</summary>
    public string AddressOf(ImportStep step) => File is null || step == ImportStep.File ? "?" : ImportQuery.Address(File.Id, Choice, step);

    /// <summary>The first rows of the sheet around the header, to look at.</summary>
    public IEnumerable<SheetRow> FirstRows(int count) => Sheet.Rows.Take(count);
}

using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>Hands out the workbook of a report and takes it back: one way for the page and the programming interface (meja buku kerja).</summary>
internal sealed class WorkbookDesk(StorageClients storage, CellWriter writer, TimeProvider time)
{
    /// <summary>The media type of workbooks.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The report with its form; null when there is none.</summary>
    public async Task<(ReportHead Head, ReportForm Form)?> OpenAsync(ReportKey key, CancellationToken cancellationToken) =>
        await storage.Reports.FindAsync(key, cancellationToken) is { } head
        && await StoredReport.ContentAsync(storage, key, head.Version, cancellationToken) is { } content
            ? (head, ReportForm.Of(content.Content, StoredReport.Read(key, content).Assessment)) : null;

    /// <summary>The workbook of a report; null when there is no such report.</summary>
    public async Task<NewDocument?> MakeAsync(ReportKey key, CancellationToken cancellationToken) =>
        await OpenAsync(key, cancellationToken) is var (head, form)
            ? new NewDocument(
                FormattableString.Invariant($"buku-kerja-{key.Agency}-{key.Period}-v{head.Version}"), "xlsx", ContentType,
                BookWriter.Write(new WorkbookMaker(head, form).Book(LocalTime.InWords(time.GetUtcNow()))))
            : null;

    /// <summary>Takes over changes of a workbook; the answer is what was not taken over.</summary>
    public async Task<(Problem? Problem, WrittenCells? Written)> ApplyAsync(
        ReportKey key, IReadOnlyList<FormChange> changes, Conditions conditions, Caller caller, CancellationToken cancellationToken) =>
        await writer.WriteAsync(key, changes, conditions, dryRun: false, caller, cancellationToken);
}

using Lkjip.App.Answers;
using Lkjip.App.Form;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Changes;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Features;

/// <summary>Answers what there is to know about a cell of the form: its value, other years, formula, who changed it (rincian isian).</summary>
internal sealed class GetReportCell : Feature
{
    private const int MostChanges = 10;

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/cells";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, [FromQuery] string? address, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await StoredReport.ContentAsync(storage, key, head.Version, cancellationToken) is not { } content)
        {
            return ReportAddress.Unknown(key);
        }

        var assessment = StoredReport.Read(key, content).Assessment;
        var form = ReportForm.Of(content.Content, assessment);
        if (form.Cell(address ?? "") is not { } cell)
        {
            return new Problem("cell-unknown", ("address", address ?? "")) { Place = "address" };
        }

        return new JsonAnswer(new
        {
            address = cell.Address,
            label = cell.Column.Label,
            row = cell.Row.Title,
            help = cell.Column.Help ?? cell.Row.Grid.Help,
            text = cell.Text,
            kind = cell.Column.Kind.Name,
            facts = CellFacts.Of(form, cell.Row).Select(fact => new { label = fact.Label, value = fact.Value }),
            formula = CellFacts.FormulaOf(assessment, cell.Row.Key),
            history = cell.Path is { } path ? await ChangesAsync(storage, key, NamedPaths.Of(form.Root, path), cancellationToken) : [],
        })
        {
            ETag = Conditions.Quoted(head.Tag),
        };
    }

    private static async Task<List<object>> ChangesAsync(StorageClients storage, ReportKey key, string path, CancellationToken cancellationToken)
    {
        var changes = new List<object>();
        await foreach (var entry in storage.Reports.HistoryAsync(key, cancellationToken))
        {
            changes.AddRange(HistoryChanges.Read(entry.Changes).Lines.Where(change => Concerns(change, path))
                .Select(change => new { when = LocalTime.InWords(entry.At), by = entry.By, before = change.Before, after = change.After }));
        }

        changes.Reverse();
        return [.. changes.Take(MostChanges)];
    }

    private static bool Concerns(JsonChange change, string path) =>
        change.Path == path || change.Path.StartsWith($"{path}.", StringComparison.Ordinal) || change.Path.StartsWith($"{path}[", StringComparison.Ordinal)
        || (path.StartsWith($"{change.Path}.", StringComparison.Ordinal) && change.Before is null);
}

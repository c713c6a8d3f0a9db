using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Form;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;

namespace Lkjip.App.Features;

/// <summary>Changes cells and rows of a report, those that can be, and answers what follows: figures, findings, what is complete (perubahan isian).</summary>
internal sealed class PatchReportCells : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PATCH"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/cells";

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, CellWriter writer, CancellationToken cancellationToken)
    {
        var conditions = Conditions.Of(context.Request);
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (!RequestBody.IsJson(context.Request))
        {
            return new Problem("type-unsupported", ("expected", "application/json"));
        }

        if (!conditions.HasUsableKey)
        {
            return new Problem("idempotency-key-invalid") { Place = "Idempotency-Key" };
        }

        var (request, wrong) = Read(await RequestBody.ReadAsync(context.Request, cancellationToken));
        if (request is null)
        {
            return new Problem("cells-unreadable", ("reason", wrong!));
        }

        var (problem, written) = await writer.WriteAsync(
            key, request.Changes, conditions, request.DryRun, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(CellsAnswer.Of(written!, request.Part)) { ETag = Conditions.Quoted(written!.Head.Tag) };
    }

    private static (CellsRequest? Request, string? Wrong) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var request = JsonSerializer.Deserialize<CellsRequest>(body.Span, Json.Strict);
            return request?.Changes is { Count: <= CellsRequest.MostChanges } changes && changes.All(change => change is { Op: not null, Address: not null, Value: not null })
                ? (request, null)
                : (null, $"\"changes\" harus berisi paling banyak {CellsRequest.MostChanges} perubahan, masing-masing dengan \"op\" dan \"address\"");
        }
        catch (JsonException unreadable)
        {
            return (null, $"JSON tidak dapat dibaca pada {unreadable.Path ?? "$"}");
        }
    }
}

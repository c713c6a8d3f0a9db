using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Text;

namespace Lkjip.App.Features;

/// <summary>Answers a text that is being typed as the report will print it: in blocks, with its figures filled in (pratinjau narasi). Keeps nothing.</summary>
internal sealed class PostNarrativePreview : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/narrative-preview";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (!RequestBody.IsJson(context.Request))
        {
            return new Problem("type-unsupported", ("expected", "application/json"));
        }

        if (Read(await RequestBody.ReadAsync(context.Request, cancellationToken)) is not { Text: { } text } request)
        {
            return new Problem("unreadable-request");
        }

        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is not { } reviewed)
        {
            return ReportAddress.Unknown(key);
        }

        var filler = new NarrativeFiller(reviewed.Assessment);
        // What a value says is not read for marks again, so the blocks are made first.
        var blocks = filler.Fill(NarrativeText.Blocks(text), request.Subject);
        return new JsonAnswer(new
        {
            blocks = new JsonArray([.. blocks.Select(NarrativeText.Json)]),
            problems = filler.Findings(text, request.Subject).Select(finding => finding.Message),
        });
    }

    private static NarrativeRequest? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<NarrativeRequest>(body.Span, Json.Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

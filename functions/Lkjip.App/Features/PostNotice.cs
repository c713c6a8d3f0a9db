using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Signing;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Revokes the link of a notice of the current version, or sends it again with a new one (tindakan atas pemberitahuan).</summary>
internal sealed class PostNotice : Feature
{
    private const string Revoke = "revoke";
    private const string SendAgain = "sendAgain";

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/notices";

    /// <inheritdoc />
    public override string Policy => Policies.ManageNotices;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, NoticeDesk desk, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (Read(await RequestBody.ReadAsync(context.Request, cancellationToken)) is not { Signatory: { } signatory, Purpose: { } purpose } input)
        {
            return new Problem("notice-order-unreadable");
        }

        var caller = Caller.Of(context.User);
        var problem = input.Action == Revoke
            ? await desk.RevokeAsync(key, signatory, purpose, caller, cancellationToken)
            : await desk.SendAgainAsync(key, signatory, purpose, caller, cancellationToken);
        return problem ?? (IResult)new JsonAnswer(new
        {
            notices = await storage.Notices.ListAsync(key, null, cancellationToken).Select(NoticeAnswer.Of).ToListAsync(cancellationToken),
        });
    }

    private static Input? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var input = JsonSerializer.Deserialize<Input>(body.Span, Json.Options);
            return input is { Purpose: Notice.Read or Notice.Sign, Action: Revoke or SendAgain } ? input : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Input(string? Signatory, string? Purpose, string? Action);
}

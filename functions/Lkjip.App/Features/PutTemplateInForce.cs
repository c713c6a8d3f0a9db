using System.Globalization;
using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Puts a version in force, or with none the owner back to what stands behind him.</summary>
internal sealed class PutTemplateInForce : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => $"{Routes.TemplatesApi}/{{kind}}/in-force";

    /// <inheritdoc />
    public override string Policy => Policies.Plan;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string owner, string kind, HttpContext context, StorageClients storage, TemplateAccess access, TemplateWriter writer, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(context.User);
        var (refused, place) = await access.OpenAsync(owner, caller, cancellationToken);
        if (refused is not null)
        {
            return refused;
        }

        if (TemplateKinds.Find(kind) is not { } known)
        {
            return TemplateKinds.Unknown(kind);
        }

        if (Read(await RequestBody.ReadAsync(context.Request, cancellationToken)) is not { } input)
        {
            return new Problem("unreadable-request");
        }

        var version = input.Version is { } number ? await storage.Templates.FindAsync(place!.Owner, known.Id, number, cancellationToken) : null;
        var problem = input.Version is null ? await writer.WithdrawAsync(place!.Owner, known, input.Instead, caller, cancellationToken)
            : version is null ? new Problem("template-version-unknown", ("version", input.Version.Value.ToString(CultureInfo.InvariantCulture))) { Place = "$.version" }
            : await writer.PutInForceAsync(version, input.Instead, caller, cancellationToken);
        return problem is not null ? problem : new JsonAnswer(new { versions = await TemplateAnswer.ListAsync(storage, place!.Owner, cancellationToken) });
    }

    private static Input? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<Input>(body.Span, Json.Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Input(int? Version, int? Instead);
}

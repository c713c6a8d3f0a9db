using System.Text.Json;
using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;

namespace Lkjip.App.Features;

/// <summary>Registers an agency, or changes its registration; with If-Match only the one that the caller has seen.</summary>
internal sealed class PutAgency : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Agency;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, HttpContext context, AgencyWriter writer, CancellationToken cancellationToken)
    {
        var input = Read(await RequestBody.ReadAsync(context.Request, cancellationToken), out var unreadable);
        if (unreadable is not null)
        {
            return unreadable;
        }

        var conditions = Conditions.Of(context.Request);
        var (problem, registration, isNew) = await writer.WriteAsync(
            agency, input, conditions.CreateOnly ? "" : conditions.IfMatch, Caller.Of(context.User), cancellationToken);
        return problem is not null ? problem : new JsonAnswer(AgencyAnswer.Of(registration!), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK)
        {
            ETag = Conditions.Quoted(registration!.Tag),
        };
    }

    private static AgencyInput Read(ReadOnlyMemory<byte> body, out Problem? problem)
    {
        var nothing = new AgencyInput(null, null, null, null, null);
        try
        {
            problem = null;
            return JsonSerializer.Deserialize<AgencyInput>(body.Span, Json.Options) ?? nothing;
        }
        catch (JsonException failure)
        {
            problem = new Problem("agency-unreadable", ("reason", "JSON tidak terbaca")) { Place = failure.Path };
            return nothing;
        }
    }
}

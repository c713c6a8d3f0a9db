using System.Text.Json;
using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;

namespace Lkjip.App.Features;

/// <summary>Assigns agencies and regions to a person, or blocks the person.</summary>
internal sealed class PutUser : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.User;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string user, HttpContext context, UserWriter writer, CancellationToken cancellationToken)
    {
        var (unreadable, input) = Read(await RequestBody.ReadAsync(context.Request, cancellationToken));
        if (unreadable is not null)
        {
            return unreadable;
        }

        var (problem, written) = await writer.WriteAsync(user, input!, Conditions.Of(context.Request).IfMatch, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(UserAnswer.Of(written!)) { ETag = Conditions.Quoted(written!.Tag) };
    }

    private static (Problem? Problem, UserInput? Input) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var input = JsonSerializer.Deserialize<UserInput>(body.Span, Json.Strict);
            return input is null ? (Unreadable("$"), null) : (null, input);
        }
        catch (JsonException failure)
        {
            return (Unreadable(failure.Path), null);
        }
    }

    private static Problem Unreadable(string? place) =>
        new("user-refused", ("reason", "kirim JSON dengan agencies, regions, blocked, dan reason")) { Place = place };
}

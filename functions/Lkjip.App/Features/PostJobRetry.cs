using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;

namespace Lkjip.App.Features;

/// <summary>Lets a failed or waiting job begin anew (coba lagi).</summary>
internal sealed class PostJobRetry : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/jobs/{{agency}}/{{period}}/{{job}}/retries";

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, string period, string job, HttpContext context, JobRetry retry, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        var (problem, again) = await retry.TryAsync(key, job, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(QueuedJobAnswer.Of(again!), StatusCodes.Status202Accepted)
        {
            Location = $"{ReportAddress.Of(key)}/jobs/{job}",
        };
    }
}

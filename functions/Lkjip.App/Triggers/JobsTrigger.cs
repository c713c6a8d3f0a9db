using Lkjip.App.Jobs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>A message on the queue of jobs: runs the job it hints at.</summary>
internal sealed class JobsTrigger(JobRunner runner) : Trigger
{
    /// <inheritdoc />
    public override string Name => "jobs";

    /// <inheritdoc />
    public override string Binding => "msg";

    /// <inheritdoc />
    /// <exception cref="FormatException">The message names no job; after its deliveries it lies in the poison queue.</exception>
    public override Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken) =>
        runner.RunAsync(JobMessage.TryParse(payload.Text) ?? throw new FormatException("The message names no job."), cancellationToken);
}

using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>A job under way: each step is written for the status address and renews the lease.</summary>
internal sealed class JobProgress(StorageClients storage, Job job, TimeSpan lease)
{
    /// <summary>The job as last written.</summary>
    public Job Job { get; private set; } = job;

    /// <summary>Writes the step that begins now.</summary>
    /// <exception cref="LeaseLostException">Another delivery has taken the job over.</exception>
    public async Task StepAsync(string step, int percent, CancellationToken cancellationToken) =>
        Job = await storage.Jobs.RenewAsync(Job, lease, step, percent, cancellationToken) ?? throw new LeaseLostException(Job.Id);
}

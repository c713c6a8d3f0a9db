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

    /// <summary>Notes that the documents are archived: when the job comes again, only what follows is left to do.</summary>
    /// <exception cref="LeaseLostException">Another delivery has taken the job over.</exception>
    public async Task ArchivedAsync(int documents, string? warning, CancellationToken cancellationToken) =>
        Job = await storage.Jobs.ArchivedAsync(Job, documents, warning, cancellationToken) ?? throw new LeaseLostException(Job.Id);
}

using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A job in the list of all jobs as it is answered.</summary>
internal sealed record QueuedJobAnswer(
    string Agency, string Period, string Job, string Kind, int Version, string State, int Attempts, string? Step, string? Message,
    DateTimeOffset? NotBefore, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string? TraceId)
{
    /// <summary>The answer for a job.</summary>
    public static QueuedJobAnswer Of(Job job) => new(
        job.Report.Agency, job.Report.Period, job.Id, job.Kind, job.Version, job.State, job.Attempts, job.Step, job.Message,
        job.NotBefore, job.CreatedAt, job.UpdatedAt, job.Trace);
}

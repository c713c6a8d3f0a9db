using System.Diagnostics;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Telemetry;

/// <summary>One attempt of a job, from its taking to how it ended, in figures and in its span (percobaan).</summary>
internal sealed class JobAttempt
{
    /// <summary>The outcome of a job that waits for somebody else.</summary>
    public const string PutOff = "putOff";

    /// <summary>The outcome of an attempt that failed or was taken over.</summary>
    public const string Interrupted = "interrupted";

    private readonly Job job;
    private readonly Activity span;
    private readonly TimeProvider time;
    private readonly long began;

    private JobAttempt(Job job, Activity span, TimeProvider time) => (this.job, this.span, this.time, began) = (job, span, time, time.GetTimestamp());

    /// <summary>The attempt begins.</summary>
    public static JobAttempt Begin(Job job, Activity span, TimeProvider time)
    {
        Figures.JobAge.Record((time.GetUtcNow() - job.CreatedAt).TotalSeconds, Figures.Tag("kind", job.Kind));
        span.SetTag("lkjip.job.kind", job.Kind).SetTag("lkjip.job.attempt", job.Attempts);
        return new(job, span, time);
    }

    /// <summary>The attempt ended: done, failed, <see cref="PutOff"/> or <see cref="Interrupted"/>.</summary>
    public void End(string outcome)
    {
        var (kind, what) = (Figures.Tag("kind", job.Kind), Figures.Tag("outcome", outcome));
        Figures.JobsEnded.Add(1, kind, what);
        Figures.JobDuration.Record(time.GetElapsedTime(began).TotalSeconds, kind, what);
        if (outcome is Job.Done or Job.Failed)
        {
            Figures.JobAttempts.Record(job.Attempts, kind, what);
        }

        span.SetTag("lkjip.job.outcome", outcome).SetStatus(outcome is Job.Failed or Interrupted ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }
}

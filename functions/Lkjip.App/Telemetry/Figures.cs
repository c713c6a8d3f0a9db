using System.Diagnostics.Metrics;

namespace Lkjip.App.Telemetry;

/// <summary>What is counted and measured; nothing is kept when nobody listens (angka pemantauan).</summary>
internal static class Figures
{
    /// <summary>The name of our meter.</summary>
    public const string MeterName = "Lkjip";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Jobs by kind and outcome: done, failed, putOff, interrupted.</summary>
    public static Counter<long> JobsEnded { get; } = Meter.CreateCounter<long>("lkjip.jobs.ended", "{job}", "Attempts of jobs by kind and outcome.");

    /// <summary>How long one attempt took.</summary>
    public static Histogram<double> JobDuration { get; } = Meter.CreateHistogram<double>("lkjip.job.duration", "s", "How long an attempt of a job took.");

    /// <summary>The number of the attempt that ended a job.</summary>
    public static Histogram<long> JobAttempts { get; } = Meter.CreateHistogram<long>("lkjip.job.attempts", "{attempt}", "Attempts until a job was done or failed.");

    /// <summary>How old a job was when an attempt began.</summary>
    public static Histogram<double> JobAge { get; } = Meter.CreateHistogram<double>("lkjip.job.age", "s", "Age of a job when an attempt begins.");

    /// <summary>Findings of stored versions by severity.</summary>
    public static Counter<long> Findings { get; } = Meter.CreateCounter<long>("lkjip.findings", "{finding}", "Findings of stored versions by severity.");

    /// <summary>Mails by outcome and purpose.</summary>
    public static Counter<long> Mails { get; } = Meter.CreateCounter<long>("lkjip.mails", "{mail}", "Mails by outcome and purpose.");

    /// <summary>Messages in the queue of jobs.</summary>
    public static Gauge<long> QueueWaiting { get; } = Meter.CreateGauge<long>("lkjip.queue.waiting", "{message}", "Messages in the queue of jobs, about.");

    /// <summary>The age of the oldest message that can be seen.</summary>
    public static Gauge<long> QueueOldest { get; } = Meter.CreateGauge<long>("lkjip.queue.oldest", "s", "Age of the oldest visible message.");

    /// <summary>Poison messages.</summary>
    public static Gauge<long> Poison { get; } = Meter.CreateGauge<long>("lkjip.queue.poison", "{message}", "Poison messages, waiting or kept.");

    /// <summary>Open jobs.</summary>
    public static Gauge<long> JobsOpen { get; } = Meter.CreateGauge<long>("lkjip.jobs.open", "{job}", "Jobs that wait, are put off or run.");

    /// <summary>How long the quietest job that is due has not moved.</summary>
    public static Gauge<long> JobsOldest { get; } = Meter.CreateGauge<long>("lkjip.jobs.oldest", "s", "How long the job that is due has not moved, at most.");

    /// <summary>Failed jobs nobody has dealt with.</summary>
    public static Gauge<long> JobsFailed { get; } = Meter.CreateGauge<long>("lkjip.jobs.failed", "{job}", "Failed jobs that are not set aside.");

    /// <summary>Open runs.</summary>
    public static Gauge<long> RunsOpen { get; } = Meter.CreateGauge<long>("lkjip.runs.open", "{run}", "Open runs.");

    /// <summary>Runs open for more than a day.</summary>
    public static Gauge<long> RunsLate { get; } = Meter.CreateGauge<long>("lkjip.runs.late", "{run}", "Runs open for more than 24 hours.");

    /// <summary>All of them; <c>docs/telemetry.md</c> explains each.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        JobsEnded, JobDuration, JobAttempts, JobAge, Findings, Mails,
        QueueWaiting, QueueOldest, Poison, JobsOpen, JobsOldest, JobsFailed, RunsOpen, RunsLate,
    ];

    /// <summary>A tag of a figure.</summary>
    public static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}

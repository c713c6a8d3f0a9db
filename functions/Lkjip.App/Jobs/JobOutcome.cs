namespace Lkjip.App.Jobs;

/// <summary>How a job ended, or that it waits (hasil pekerjaan).</summary>
/// <param name="IsDone">False when it is given up or waits.</param>
/// <param name="Message">The outcome in Indonesian.</param>
internal sealed record JobOutcome(bool IsDone, string Message)
{
    /// <summary>What did not work although the job ended well, and what to do, in Indonesian; null for nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>How long to wait before the rest is done; null when it ended.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The job ended well.</summary>
    public static JobOutcome Done(string message) => new(true, message);

    /// <summary>The job is given up: doing it again would fail again.</summary>
    public static JobOutcome Failed(string message) => new(false, message);

    /// <summary>The rest must wait for somebody else, such as the mail service. Not a failure: this delivery ends well.</summary>
    public static JobOutcome Later(TimeSpan delay, string message) => new(false, message) { Delay = delay };
}

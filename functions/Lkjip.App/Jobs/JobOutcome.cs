namespace Lkjip.App.Jobs;

/// <summary>How a job ended.</summary>
/// <param name="IsDone">False when it is given up: doing it again would fail again.</param>
/// <param name="Message">The outcome in Indonesian.</param>
internal sealed record JobOutcome(bool IsDone, string Message)
{
    /// <summary>What did not work although the job ended well, and what to do, in Indonesian; null for nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>The job ended well.</summary>
    public static JobOutcome Done(string message) => new(true, message);

    /// <summary>The job is given up.</summary>
    public static JobOutcome Failed(string message) => new(false, message);
}

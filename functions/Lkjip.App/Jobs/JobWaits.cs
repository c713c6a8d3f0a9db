using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>How long a job that waits for somebody else is put off, and when it stops waiting (penundaan).</summary>
internal static class JobWaits
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MostByItself = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    // Our clock and the queue's differ: a message that comes a moment too early would be put off again.
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(1);

    /// <summary>The next delay: what was asked for, and longer the longer it has waited; null when it has waited long enough to fail.</summary>
    public static TimeSpan? Next(Job job, TimeSpan asked, TimeProvider time)
    {
        var waited = job.WaitingSince is { } since ? time.GetUtcNow() - since : TimeSpan.Zero;
        var grown = waited / 4 < MostByItself ? waited / 4 : MostByItself;
        return waited >= Longest ? null : new[] { asked, grown, Least }.Max();
    }

    /// <summary>How long a message must be hidden so that it comes at a time.</summary>
    public static TimeSpan Until(DateTimeOffset notBefore, TimeProvider time) =>
        notBefore > time.GetUtcNow() ? notBefore - time.GetUtcNow() + Skew : TimeSpan.Zero;
}

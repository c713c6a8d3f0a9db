namespace Lkjip.Benchmarks.Peers;

/// <summary>What became of an engine with one content: a time, or why there is none.</summary>
/// <param name="Time">Its time; null when it has none.</param>
/// <param name="Reason">Why: it took too long, or its process failed; empty with a time.</param>
internal sealed record PeerOutcome(PeerTime? Time, string Reason)
{
    /// <summary>It made its documents.</summary>
    public static PeerOutcome Of(PeerTime time) => new(time, "");

    /// <summary>It was stopped after so many seconds.</summary>
    public static PeerOutcome TooSlow(int seconds) => new(null, FormattableString.Invariant($"> {seconds} s"));

    /// <summary>Its process ended with an error, such as a lack of memory.</summary>
    public static PeerOutcome Failed { get; } = new(null, "failed");
}

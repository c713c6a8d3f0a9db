namespace Lkjip.AppTests.Faults;

/// <summary>One way in which a request goes wrong.</summary>
/// <param name="Name">The name in tallies.</param>
/// <param name="Carries">True when the request is carried out, and only its answer is lost.</param>
/// <param name="Fail">What the caller gets: an exception, a 503 (null).</param>
internal sealed record FaultKind(string Name, bool Carries, Func<Exception?> Fail)
{
    /// <summary>All kinds; <c>slow</c> ends well after a while.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("broken connection before the send", false, () => new IOException("The connection was reset before the request.")),
        new("broken connection after the commit", true, () => new IOException("The connection was reset after the request.")),
        new("503 before the send", false, () => null),
        new("503 after the commit", true, () => null),
        new("time-out before the send", false, () => new OperationCanceledException("The request took too long.")),
        new("time-out after the commit", true, () => new OperationCanceledException("The answer took too long.")),
        new("slow", true, () => null) { IsSlow = true },
    ];

    public bool IsSlow { get; init; }
}

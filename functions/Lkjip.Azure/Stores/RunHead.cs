using System.Globalization;
using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>The documents of all agencies of a region for a period, made in one go (putaran).</summary>
public sealed record RunHead
{
    /// <summary>The name of the round that the timer begins when the deadline is over.</summary>
    public const string Due = "due";

    /// <summary>The state while lines are still being written.</summary>
    public const string Planning = "planning";

    /// <summary>The state while jobs are under way.</summary>
    public const string Working = "working";

    /// <summary>The state when every line is final.</summary>
    public const string Ended = "ended";

    /// <summary>The state when the planning itself was given up.</summary>
    public const string Failed = "failed";

    /// <summary>The region and period.</summary>
    public required ReportKey Key { get; init; }

    /// <summary>The name of the current round: "due" for the timer's, "r2" for the second that a person asked for.</summary>
    public required string Round { get; init; }

    /// <summary>How many rounds there were.</summary>
    public required int Rounds { get; init; }

    /// <summary>True when the timer's round was begun, now or before.</summary>
    public bool HadDue { get; init; }

    /// <summary>planning, working, ended or failed.</summary>
    public required string State { get; init; }

    /// <summary>Who began the round.</summary>
    public required string By { get; init; }

    /// <summary>When the round began.</summary>
    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>When all lines of the round were written; null before.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>The counts as of the last look.</summary>
    public RunCounts Counts { get; init; } = new(0, 0, 0, 0);

    /// <summary>Why the planning was given up, in Indonesian.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was last written.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The region.</summary>
    public string RegionId => RunKey.RegionOf(Key)!;

    /// <summary>True while lines are written or jobs are under way.</summary>
    public bool IsOpen => State is Planning or Working;

    internal ETag ETag { get; init; }

    /// <summary>The name of the round that comes after so many.</summary>
    public static string RoundName(int rounds) => string.Create(CultureInfo.InvariantCulture, $"r{rounds + 1}");

    internal static int? NumberOf(string round) => round == Due ? null : int.Parse(round.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    // A round begins once: the timer's by its mark, the others by their number, which only grows.
    internal bool MayBegin(string round) => NumberOf(round) is { } number ? Rounds < number : !HadDue;
}

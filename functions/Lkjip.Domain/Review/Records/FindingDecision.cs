namespace Lkjip.Domain.Review.Records;

/// <summary>The reviewer's decision on a finding, with the finding as it was then (keputusan atas temuan).</summary>
public sealed record FindingDecision
{
    /// <summary>The id of the finding; see <see cref="FindingId"/>.</summary>
    public required string Finding { get; init; }

    /// <summary>The decision.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The reason for accepting, or what must be done.</summary>
    public string? Note { get; init; }

    /// <summary>Who decided; of a finding that is gone, who stored the version without it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version of the report it was decided for.</summary>
    public required int Version { get; init; }

    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>How grave.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }

    /// <summary>What was stated.</summary>
    public string? Stated { get; init; }

    /// <summary>What was expected.</summary>
    public string? Expected { get; init; }

    /// <summary>The sentence of the finding.</summary>
    public required string Message { get; init; }
}

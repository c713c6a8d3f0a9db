using Lkjip.App.Pages.Words;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Pages.Reviewing;

/// <summary>Which findings the reviewer's page shows (saringan temuan); it stands in the address, so that it can be shared.</summary>
/// <param name="Severity">"error", "warning" or "note"; null for all.</param>
/// <param name="Family">The code of a family of rules, "R-ARI"; null for all.</param>
/// <param name="Standing">The id of one of <see cref="Standings"/>; null for all.</param>
internal sealed record ReviewFilter(string? Severity, string? Family, string? Standing)
{
    /// <summary>The name of the parameter of the degree.</summary>
    public const string SeverityName = "tingkat";

    /// <summary>The name of the parameter of the family.</summary>
    public const string FamilyName = "kelompok";

    /// <summary>The name of the parameter of the decision.</summary>
    public const string StandingName = "putusan";

    /// <summary>How a finding can stand, with its word and what belongs to it.</summary>
    public static IReadOnlyList<(string Id, string Label, Func<FindingLine, bool> Includes)> Standings { get; } =
    [
        ("belum", "Belum diputuskan", line => line.Decision is null),
        ("sudah", "Sudah diputuskan", line => line.Decision is not null),
        ("diterima", "Diterima", line => line.Decision?.Kind == DecisionKind.Accepted),
        ("diperbaiki", "Diperbaiki", line => line.Decision?.Kind == DecisionKind.Fixed),
        ("dikembalikan", "Dikembalikan", line => line.Decision?.Kind == DecisionKind.Returned),
    ];

    /// <summary>True when it leaves anything out.</summary>
    public bool IsSet => Severity is not null || Family is not null || Standing is not null;

    /// <summary>It as the end of an address, without the question mark; empty for none.</summary>
    public string Query => string.Join('&', new[] { (SeverityName, Severity), (FamilyName, Family), (StandingName, Standing) }
        .Where(pair => pair.Item2 is not null).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}"));

    /// <summary>The filter of an address; what is not known is left out.</summary>
    public static ReviewFilter Of(IQueryCollection query) => new(
        SeverityWords.All.FirstOrDefault(words => words.Icon == query[SeverityName])?.Icon,
        query[FamilyName].ToString() is { Length: > 0 and <= 20 } family ? family : null,
        Standings.Select(standing => standing.Id).FirstOrDefault(id => id == query[StandingName]));

    /// <summary>True for a finding that is shown.</summary>
    public bool Includes(FindingLine line) =>
        (Severity is null || SeverityWords.All.First(words => words.Icon == Severity).Severity == line.Finding.Severity)
        && (Family is null || line.Finding.Code.StartsWith($"{Family}-", StringComparison.Ordinal))
        && (Standing is null || Standings.First(standing => standing.Id == Standing).Includes(line));
}

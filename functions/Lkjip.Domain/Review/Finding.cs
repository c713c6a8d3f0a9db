namespace Lkjip.Domain.Review;

/// <summary>Something the reader or the review found (temuan).</summary>
/// <remarks>A code and arguments; the Indonesian sentence comes from the one text file, <c>Messages.json</c>.</remarks>
public sealed record Finding
{
    /// <summary>The stable code: "R-ARI-01" of a review rule, "F-..." of the form of the input.</summary>
    public required string Code { get; init; }

    /// <summary>How grave.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where: a JSON path ("$.budget.programs[0].spent") or a printed place ("Tabel 3.1, baris 1").</summary>
    public required string Place { get; init; }

    /// <summary>The arguments of the sentence, by name.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is stated there, as printed; null where nothing is.</summary>
    public string? Stated { get; init; }

    /// <summary>What was expected, as it would be printed; null where that cannot be said.</summary>
    public string? Expected { get; init; }

    /// <summary>The figure of the ledger it is about, when there is one.</summary>
    public string? FigureId { get; init; }

    /// <summary>The Indonesian sentence: what is wrong, where, what to do.</summary>
    public string Message => Messages.For(this);
}

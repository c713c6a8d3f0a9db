namespace Lkjip.Domain.Reports;

/// <summary>How a name or another fixed word is printed at one place of the agency's own text (sebutan yang tertulis dalam naskah).</summary>
/// <remarks>The review holds it against the data, or against other places; it never enters a document.</remarks>
public sealed record StatedText
{
    /// <summary>What is printed, by its id in the catalogue of subjects: "indicator", "telephone", "regulation".</summary>
    [RefersTo(EntityKind.TextSubject)]
    public required string Subject { get; init; }

    /// <summary>Which one, for subjects that there are several of: the id of the indicator; absent when any of them may be meant.</summary>
    public string? Id { get; init; }

    /// <summary>Where it is printed: "Tabel 3.2, baris 2".</summary>
    public required string Place { get; init; }

    /// <summary>What is printed: "Pencari kerja yang tempatkan".</summary>
    public required string Value { get; init; }
}

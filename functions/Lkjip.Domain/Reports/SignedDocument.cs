namespace Lkjip.Domain.Reports;

/// <summary>A signing: which document, where, when, by whom (penandatanganan).</summary>
public sealed record SignedDocument
{
    /// <summary>The document.</summary>
    public required DocumentKind Document { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>The date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date in words where the day is not known: "Februari 2024".</summary>
    public string? DateText { get; init; }

    /// <summary>The number of the document: "560/128.1/316/2023".</summary>
    public string? Number { get; init; }

    /// <summary>Who signs.</summary>
    [RefersTo(EntityKind.Signatory)]
    public string? SignatoryId { get; init; }
}

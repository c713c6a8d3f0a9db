namespace Lkjip.Azure.Stores;

/// <summary>A document to be archived (dokumen baru).</summary>
/// <param name="Name">Its name without extension, letters, digits and hyphens: "lkjip".</param>
/// <param name="Extension">Its extension without dot: "docx".</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record NewDocument(string Name, string Extension, string ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>SHA-256 of the document it was made from, lower-case hex: the .docx of a PDF; null for one made from the report.</summary>
    public string? Source { get; init; }

    /// <summary>The template it was filled from; null for one that was not.</summary>
    public DocumentTemplate? Template { get; init; }
}

namespace Lkjip.Azure.Pdf;

/// <summary>A document of which a PDF is made (sumber PDF).</summary>
/// <param name="Extension">Its extension without dot: "docx".</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes; at most <see cref="Limit"/>.</param>
public sealed record PdfSource(string Extension, string ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The largest document that is converted: 32 MiB.</summary>
    public const int Limit = 32 * 1024 * 1024;

    /// <summary>True when it is too large to be converted.</summary>
    public bool IsTooLarge => Content.Length > Limit;
}

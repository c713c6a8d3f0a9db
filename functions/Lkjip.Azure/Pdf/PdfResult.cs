namespace Lkjip.Azure.Pdf;

/// <summary>The answer of a converter.</summary>
/// <param name="Outcome">What became of the conversion.</param>
/// <param name="Reason">Why there is no PDF, as the converter said it; null when there is one or it said nothing.</param>
public sealed record PdfResult(PdfOutcome Outcome, string? Reason = null)
{
    /// <summary>The bytes of the PDF; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What the conversion left behind and could not remove: the name of a file in the folder of Graph; null for nothing.</summary>
    public string? Leftover { get; init; }

    /// <summary>A conversion that gave these bytes; bytes that are no PDF are a refusal.</summary>
    internal static PdfResult Of(ReadOnlyMemory<byte> content) => content.Span.StartsWith("%PDF-"u8)
        ? new(PdfOutcome.Made) { Content = content }
        : new(PdfOutcome.Refused, "The answer is no PDF.");
}

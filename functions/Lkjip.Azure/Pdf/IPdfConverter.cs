namespace Lkjip.Azure.Pdf;

/// <summary>Makes a PDF of a document: through LibreOffice on this machine, or through Microsoft Graph (pengubah PDF).</summary>
public interface IPdfConverter
{
    /// <summary>Makes a PDF; what became of it is a value.</summary>
    /// <param name="source">The document.</param>
    /// <param name="limit">How long it may take at most, waiting for other conversions included.</param>
    /// <param name="cancellationToken">Ends the work; only then does the call throw.</param>
    Task<PdfResult> ConvertAsync(PdfSource source, TimeSpan limit, CancellationToken cancellationToken);
}

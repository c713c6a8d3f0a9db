using Azure.Identity;
using Lkjip.App.Hosting;
using Lkjip.Azure.Graph;
using Lkjip.Azure.Pdf;

namespace Lkjip.App.Documents;

/// <summary>The converter that is set, if any.</summary>
internal sealed class PdfConverters(PdfSettings settings, TimeProvider time) : IDisposable
{
    private readonly Lazy<IPdfConverter?> set = new(() => settings.Converter switch
    {
        PdfConverterKind.LibreOffice => new LibreOfficeConverter(settings.LibreOffice, time),
        PdfConverterKind.Graph => new GraphPdfConverter(settings.Folder!, new DefaultAzureCredential(), new GraphOptions(), time),
        _ => null,
    });

    /// <summary>The converter; null when none is set.</summary>
    public IPdfConverter? Set => set.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        if (set.IsValueCreated)
        {
            (set.Value as IDisposable)?.Dispose();
        }
    }
}

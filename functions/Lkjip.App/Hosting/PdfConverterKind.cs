namespace Lkjip.App.Hosting;

/// <summary>What makes PDFs of documents.</summary>
internal enum PdfConverterKind
{
    /// <summary>Nothing: no PDFs (mati).</summary>
    None,

    /// <summary>LibreOffice on this machine or in this container.</summary>
    LibreOffice,

    /// <summary>Microsoft Graph.</summary>
    Graph,
}

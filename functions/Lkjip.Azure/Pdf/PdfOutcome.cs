namespace Lkjip.Azure.Pdf;

/// <summary>What became of a conversion.</summary>
public enum PdfOutcome
{
    /// <summary>The PDF is there (jadi).</summary>
    Made,

    /// <summary>The document is larger than the converter takes, or the PDF larger than we take (terlalu besar).</summary>
    TooLarge,

    /// <summary>It was not done within its time (lewat batas waktu).</summary>
    TimedOut,

    /// <summary>The service asked to come back later than the time allows (sibuk).</summary>
    Busy,

    /// <summary>The converter did not take the document; the same again would not help (ditolak).</summary>
    Refused,

    /// <summary>The converter is not there or cannot be reached (tidak tersedia).</summary>
    Unavailable,
}

using System.Text;

namespace Lkjip.Documents.Sheets;

/// <summary>The encodings of files from before Unicode (pengodean lama).</summary>
internal static class OldEncodings
{
    static OldEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Windows-1252, in which Excel writes CSV files here.</summary>
    public static Encoding Western => Encoding.GetEncoding(1252);
}

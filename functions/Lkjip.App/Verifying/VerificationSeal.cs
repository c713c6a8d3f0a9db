using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using QRCoder;

namespace Lkjip.App.Verifying;

/// <summary>What is printed on a document so that it can be verified: address, QR code, hash of the data (segel pemeriksaan).</summary>
/// <remarks>It follows from the data alone: the same version always gives the same documents.</remarks>
internal static class VerificationSeal
{
    private const int CodeLength = 16;
    private const int PixelsPerModule = 10;

    /// <summary>The seal of a version.</summary>
    /// <param name="publicUrl">Where pages are reached from outside.</param>
    /// <param name="report">The report.</param>
    /// <param name="content">The version.</param>
    public static Verification Of(Uri publicUrl, ReportKey report, ReportContent content)
    {
        var code = Code(content);
        var address = new Uri(string.Create(
            CultureInfo.InvariantCulture,
            $"{publicUrl.AbsoluteUri.TrimEnd('/')}{Routes.Verification}/{report.Agency}/{report.Period}/{content.Version}/{code}"));
        return new(address, code, content.Sha256, QrCode(address));
    }

    /// <summary>The end of the address of a version: nobody can guess it without the data, or a document made from it.</summary>
    public static string Code(ReportContent content) => content.Sha256[..CodeLength];

    // Level M survives a stamp or a fold over 15 % of the picture (ISO/IEC 18004).
    private static byte[] QrCode(Uri address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsPerModule);
    }
}

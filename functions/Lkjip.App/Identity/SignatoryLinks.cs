using System.Globalization;
using System.Security.Cryptography;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.DataProtection;

namespace Lkjip.App.Identity;

/// <summary>Makes and reads the links in notices: protected, for one purpose, limited in time (tautan penandatangan).</summary>
/// <remarks>The token is the right to sign: it stands in the mail and in the address of the page, never in a log.</remarks>
internal sealed class SignatoryLinks(IDataProtectionProvider protection, Settings settings, TimeProvider time)
{
    private const int Parts = 8;

    private readonly IDataProtector protector = protection.CreateProtector("lkjip.signatory.v2");

    /// <summary>The link of a notice, and until when it works.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="document">SHA-256 of the report document; null when there is none.</param>
    public (Uri Uri, DateTimeOffset Expires) Make(Notice notice, string? document)
    {
        var expires = time.GetUtcNow() + settings.SignatoryLinkLife;
        // The id of the signatory comes last: only it may hold the separator.
        var text = string.Join(
            '|', notice.Purpose, notice.Report.Agency, notice.Report.Period, Number(notice.Version), document, Number(notice.Serial),
            expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), notice.SignatoryId);
        return (new Uri($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}{Routes.SignatoryLink}/{protector.Protect(text)}"), expires);
    }

    /// <summary>What a link is for, also when it is over; null when it is forged.</summary>
    public SignatoryLink? Read(string token)
    {
        try
        {
            var parts = protector.Unprotect(token).Split('|', Parts);
            return new(
                parts[0], new ReportKey(parts[1], parts[2]), Number(parts[3]), parts[7], parts[4], Number(parts[5]),
                DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[6], CultureInfo.InvariantCulture)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

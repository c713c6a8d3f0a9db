using System.Security.Cryptography;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.DataProtection;

namespace Lkjip.App.Identity;

/// <summary>Makes and reads the links in notices: protected, limited in time (tautan penandatangan).</summary>
internal sealed class SignatoryLinks(IDataProtectionProvider protection, Settings settings, TimeProvider time)
{
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("lkjip.signatory.v1").ToTimeLimitedDataProtector();

    /// <summary>A link to a version for a signatory, and until when it works.</summary>
    public (Uri Uri, DateTimeOffset Expires) Make(ReportKey report, int version, string signatory)
    {
        var expires = time.GetUtcNow() + settings.SignatoryLinkLife;
        var text = string.Join('|', report.Agency, report.Period, version.ToString(System.Globalization.CultureInfo.InvariantCulture), signatory);
        return (new Uri($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}{Routes.SignatoryLink}/{protector.Protect(text, expires)}"), expires);
    }

    /// <summary>What a link is for; null when it is forged or over.</summary>
    public SignatoryLink? Read(string token)
    {
        try
        {
            var parts = protector.Unprotect(token, out var expires).Split('|');
            return new SignatoryLink(
                new ReportKey(parts[0], parts[1]), int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), parts[3], expires);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

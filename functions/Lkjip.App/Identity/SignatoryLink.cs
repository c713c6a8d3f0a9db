using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>What the link in a notice is for (tautan penandatangan).</summary>
/// <param name="Purpose">Read or sign; see <see cref="Notice.Purpose"/>.</param>
/// <param name="Report">The report.</param>
/// <param name="Version">The version.</param>
/// <param name="Signatory">The id of the signatory.</param>
/// <param name="Document">SHA-256 of the report document when the link was made; empty when there was none.</param>
/// <param name="Serial">The count of links that were given out with this notice.</param>
/// <param name="Expires">Until when it works.</param>
internal sealed record SignatoryLink(
    string Purpose, ReportKey Report, int Version, string Signatory, string Document, int Serial, DateTimeOffset Expires);

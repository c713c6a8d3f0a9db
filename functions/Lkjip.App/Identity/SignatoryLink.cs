using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>What the link in a notice is for.</summary>
internal sealed record SignatoryLink(ReportKey Report, int Version, string Signatory, DateTimeOffset Expires);

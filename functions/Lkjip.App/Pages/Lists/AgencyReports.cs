using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Lists;

/// <summary>An agency with its reports, the newest first.</summary>
internal sealed record AgencyReports(AgencyRegistration Agency, IReadOnlyList<ReportHead> Reports);

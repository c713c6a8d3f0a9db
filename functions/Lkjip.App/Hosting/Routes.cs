namespace Lkjip.App.Hosting;

/// <summary>Where things are; the prefix is the same under the Functions host and standalone.</summary>
internal static class Routes
{
    /// <summary>Everything is under it, except what the Functions host calls.</summary>
    public const string Prefix = "/lkjip";

    /// <summary>The programming interface.</summary>
    public const string Api = "/lkjip/api";

    /// <summary>One agency.</summary>
    public const string Agency = "/lkjip/api/agencies/{agency}";

    /// <summary>One report.</summary>
    public const string Report = "/lkjip/api/agencies/{agency}/reports/{period}";

    /// <summary>The inspectorate's review of a report.</summary>
    public const string Review = "/lkjip/api/agencies/{agency}/reports/{period}/review";

    /// <summary>The workbook of a report.</summary>
    public const string Workbook = "/lkjip/api/agencies/{agency}/reports/{period}/workbook";

    /// <summary>One region.</summary>
    public const string Region = "/lkjip/api/regions/{region}";

    /// <summary>The run of a region for a period.</summary>
    public const string Run = "/lkjip/api/regions/{region}/runs/{period}";

    /// <summary>The page of all runs.</summary>
    public const string Runs = "/lkjip/putaran";

    /// <summary>The page of the calendars of regions.</summary>
    public const string Regions = "/lkjip/administrasi/wilayah";

    /// <summary>The persons and their assignments.</summary>
    public const string Users = "/lkjip/api/users";

    /// <summary>One person.</summary>
    public const string User = "/lkjip/api/users/{user}";

    /// <summary>The audit trail.</summary>
    public const string Audit = "/lkjip/api/audit";

    /// <summary>The pages of the administrators.</summary>
    public const string Administration = "/lkjip/administrasi";

    /// <summary>The development sign-in.</summary>
    public const string SignIn = "/lkjip/masuk";

    /// <summary>The page behind the link in a notice.</summary>
    public const string SignatoryLink = "/lkjip/tandatangan";

    /// <summary>A document behind a link of ours.</summary>
    public const string Document = "/lkjip/dokumen/{link}";

    /// <summary>The page where anybody sees whether a document is genuine.</summary>
    public const string Verification = "/lkjip/periksa";

    /// <summary>The page that shows a problem.</summary>
    public const string Problem = "/lkjip/masalah";

    /// <summary>The administrator's page of jobs.</summary>
    public const string JobsPage = "/lkjip/administrasi/pekerjaan";

    /// <summary>The page of templates.</summary>
    public const string Templates = "/lkjip/templat";

    /// <summary>The uploaded templates.</summary>
    public const string TemplatesApi = "/lkjip/api/templates/{owner}";

    /// <summary>The page of the agencies.</summary>
    public const string AgenciesPage = "/lkjip/administrasi/perangkat-daerah";

    /// <summary>The page of the measurement policies of regions.</summary>
    public const string PoliciesPage = "/lkjip/administrasi/kebijakan";

    /// <summary>The choice of light or dark.</summary>
    public const string Theme = "/lkjip/tampilan";

    /// <summary>The list of all reports.</summary>
    public const string ReportsPage = "/lkjip/laporan";

    /// <summary>Where a report is begun.</summary>
    public const string NewReport = "/lkjip/laporan/baru";

    /// <summary>The way to the dashboards.</summary>
    public const string Dashboards = "/lkjip/dasbor";

    /// <summary>The published reports.</summary>
    public const string Public = "/lkjip/publik";

    /// <summary>The reports of a region in a period, as a table.</summary>
    public const string RegionTable = "/lkjip/api/regions/{region}/tables/{period}";

    /// <summary>The reports of an agency over the years, as a table.</summary>
    public const string AgencyTable = "/lkjip/api/agencies/{agency}/table";

    /// <summary>The page of a report.</summary>
    public static string ReportPage(string agency, string period) => $"/lkjip/laporan/{agency}/{period}";

    /// <summary>The page of the reviewer.</summary>
    public static string ReviewPage(string agency, string period) => $"{ReportPage(agency, period)}/reviu";

    /// <summary>The form of a report.</summary>
    public static string FormPage(string agency, string period) => $"{ReportPage(agency, period)}/ubah";

    /// <summary>The page on which the report of an agency and period is begun.</summary>
    public static string NewReportPage(string agency, string period) => $"{NewReport}?perangkat={agency}&periode={period}";

    /// <summary>The dashboard of a region in a period.</summary>
    public static string RegionDashboard(string region, string period) => $"{Dashboards}/wilayah/{region}/{period}";

    /// <summary>The dashboard of an agency.</summary>
    public static string AgencyDashboard(string agency) => $"{Dashboards}/perangkat-daerah/{agency}";

    /// <summary>The public page of a report.</summary>
    public static string PublicReport(string agency, string period) => $"{Public}/{agency}/{period}";

    /// <summary>The page of the workbook of a report.</summary>
    public static string WorkbookPage(string agency, string period) => $"{ReportPage(agency, period)}/buku-kerja";

    /// <summary>The page that takes budget realisation from a spreadsheet.</summary>
    public static string ImportPage(string agency, string period) => $"{ReportPage(agency, period)}/impor-anggaran";

    /// <summary>The page of a run.</summary>
    public static string RunPage(string region, string period) => $"{Runs}/{region}/{period}";

    /// <summary>The page of the versions of a template.</summary>
    public static string TemplateVersions(string owner, string kind) => $"{Templates}/{owner}/{kind}";
}

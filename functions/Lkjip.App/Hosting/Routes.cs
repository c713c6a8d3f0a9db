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

    /// <summary>The development sign-in.</summary>
    public const string SignIn = "/lkjip/masuk";

    /// <summary>The page behind the link in a notice.</summary>
    public const string SignatoryLink = "/lkjip/tandatangan";

    /// <summary>The page where anybody sees whether a document is genuine.</summary>
    public const string Verification = "/lkjip/periksa";

    /// <summary>The page that shows a problem.</summary>
    public const string Problem = "/lkjip/masalah";

    /// <summary>The choice of light or dark.</summary>
    public const string Theme = "/lkjip/tampilan";

    /// <summary>A path as it may stand in a log: without the token of a signatory's link.</summary>
    public static string Loggable(PathString path) => path.StartsWithSegments(SignatoryLink, StringComparison.OrdinalIgnoreCase) ? SignatoryLink : path.ToString();

    /// <summary>The page of a report.</summary>
    public static string ReportPage(string agency, string period) => $"/lkjip/laporan/{agency}/{period}";

    /// <summary>The page of the reviewer.</summary>
    public static string ReviewPage(string agency, string period) => $"{ReportPage(agency, period)}/reviu";
}

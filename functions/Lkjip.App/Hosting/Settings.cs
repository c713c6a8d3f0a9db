using System.Globalization;
using System.IO.Compression;
using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.App.Hosting;

/// <summary>What is set from outside, in environment variables (pengaturan); <c>docs/operations.md</c> lists them.</summary>
/// <remarks>Nothing here is read from <c>ASPNETCORE_*</c>: the Functions images set those for the host, not for us.</remarks>
internal sealed record Settings
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The port the Functions host told us to listen on; null outside the host.</summary>
    public int? HandlerPort { get; init; }

    /// <summary>True under the Functions host, which then owns the triggers.</summary>
    public bool IsCustomHandler => HandlerPort is not null;

    /// <summary>The port of the standalone form; 7071.</summary>
    public int Port { get; init; } = 7071;

    /// <summary>Where pages and links are reached from outside, without a slash at the end.</summary>
    public required Uri PublicUrl { get; init; }

    /// <summary>The storage account; Azurite on its own ports when nothing is set.</summary>
    public StorageOptions Storage { get; init; } = new() { ConnectionString = "UseDevelopmentStorage=true" };

    /// <summary>The folder of the standalone form for keys and mail to pick up.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder of the default templates.</summary>
    public required string TemplateFolder { get; init; }

    /// <summary>The words of the reviewer's checklist: the product's own, or some replaced by the administrator's file.</summary>
    public ChecklistWording Checklist { get; init; } = ChecklistWording.BuiltIn;

    /// <summary>True when App Service Authentication guards the app and may be believed.</summary>
    public bool TrustsPlatform { get; init; }

    /// <summary>True when the platform signs people in before they reach the app, whether we believe it or not.</summary>
    public bool PlatformSignsIn { get; init; }

    /// <summary>True when the development sign-in may be used: standalone, and nobody else signs people in.</summary>
    public bool OffersSignIn => !IsCustomHandler && !PlatformSignsIn;

    /// <summary>True when browsers reach us by https, which the platform ends in front of the host.</summary>
    public bool IsEncrypted => IsCustomHandler && PublicUrl.Scheme == Uri.UriSchemeHttps;

    /// <summary>True when published reports may be read by anybody (halaman publik); off unless it is switched on.</summary>
    public bool PublicPages { get; init; }

    /// <summary>How many requests a signed-in person may make a minute; 600, and 0 for no bound.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>How many requests may come from one address without signing in a minute; 120, and 0 for no bound.</summary>
    public int AnonymousRequestsPerMinute { get; init; } = 120;

    /// <summary>How many requests are worked on at once, the others wait; 32, and 0 for no bound.</summary>
    public int RequestsAtOnce { get; init; } = 32;

    /// <summary>The mailbox that notices are sent from by Microsoft Graph; null for the pick-up folder.</summary>
    public string? MailFrom { get; init; }

    /// <summary>True when mails go out as drafts that can be looked up, which needs one more permission.</summary>
    public bool DraftsMail { get; init; }

    /// <summary>How documents are written.</summary>
    public RenderOptions Render { get; init; } = RenderOptions.Default;

    /// <summary>How many bytes compiled templates may take in memory together; 64 MiB.</summary>
    public long TemplateCacheBound { get; init; } = 64 * Mebibyte;

    /// <summary>How PDFs are made.</summary>
    public PdfSettings Pdf { get; init; } = new();

    /// <summary>How long a document link works.</summary>
    public TimeSpan DocumentLinkLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a signatory's link works.</summary>
    public TimeSpan SignatoryLinkLife { get; init; } = TimeSpan.FromDays(14);

    /// <summary>After this a job is given up for this delivery; well below functionTimeout.</summary>
    public TimeSpan JobDeadline { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>When quarters whose deadline is over are looked for, six-field NCRONTAB in UTC; hourly.</summary>
    public string ReportSchedule { get; init; } = "0 0 * * * *";

    /// <summary>When reminders are looked for; daily in the morning, on the same date in all zones.</summary>
    public string ReminderSchedule { get; init; } = "0 0 1 * * *";

    /// <summary>When jobs without progress are put in the queue again.</summary>
    public string SweeperSchedule { get; init; } = "0 */5 * * * *";

    /// <summary>When the watch looks at queue, jobs and runs.</summary>
    public string WatchSchedule { get; init; } = "0 */5 * * * *";

    /// <summary>Where traces, figures and logs are sent to; nowhere.</summary>
    public TelemetrySettings Telemetry { get; init; } = TelemetrySettings.Off;

    /// <summary>Reads the settings; a value that cannot be read is a <see cref="FormatException"/> that names it.</summary>
    public static Settings FromEnvironment(Func<string, string?> variable)
    {
        string? Text(string name) => variable(name) is { Length: > 0 } value ? value.Trim() : null;
        int? Whole(string name) => Text(name) is { } text
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(name)
            : null;
        bool Flag(string name) => string.Equals(Text(name), "true", StringComparison.OrdinalIgnoreCase);

        var defaults = new Settings { PublicUrl = new Uri("http://localhost"), DataFolder = "", TemplateFolder = "" };
        var handlerPort = Whole("FUNCTIONS_CUSTOMHANDLER_PORT");
        var port = Whole("LKJIP_PORT") ?? defaults.Port;
        var publicUrl = Text("LKJIP_PUBLIC_URL") ?? PlatformUrl(Text("WEBSITE_HOSTNAME")) ?? $"http://localhost:{port}";
        var settings = new Settings
        {
            HandlerPort = handlerPort,
            Port = port,
            PublicUrl = Uri.TryCreate(publicUrl.TrimEnd('/'), UriKind.Absolute, out var url) ? url : throw Unreadable("LKJIP_PUBLIC_URL"),
            Storage = (Text("AzureWebJobsStorage") ?? Text("AzureWebJobsStorage__accountName")) is null
                ? defaults.Storage
                : StorageOptions.FromSettings(Text),
            DataFolder = Path.GetFullPath(Text("LKJIP_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data")),
            TemplateFolder = Path.GetFullPath(Text("LKJIP_TEMPLATES") ?? Path.Combine(AppContext.BaseDirectory, "templates")),
            Checklist = Wording(Text("LKJIP_CHECKLIST")),
            TrustsPlatform = handlerPort is not null && Flag("WEBSITE_AUTH_ENABLED") && Flag("LKJIP_TRUST_PLATFORM_AUTH"),
            PlatformSignsIn = Flag("WEBSITE_AUTH_ENABLED"),
            PublicPages = Flag("LKJIP_PUBLIC_PAGES"),
            RequestsPerMinute = Whole("LKJIP_REQUESTS_PER_MINUTE") ?? defaults.RequestsPerMinute,
            AnonymousRequestsPerMinute = Whole("LKJIP_ANONYMOUS_REQUESTS_PER_MINUTE") ?? defaults.AnonymousRequestsPerMinute,
            RequestsAtOnce = Whole("LKJIP_REQUESTS_AT_ONCE") ?? defaults.RequestsAtOnce,
            MailFrom = Text("LKJIP_MAIL_FROM"),
            DraftsMail = MailMode(Text("LKJIP_MAIL_MODE")),
            Render = defaults.Render with { Compression = Compression(Text("LKJIP_COMPRESSION")) },
            TemplateCacheBound = Whole("LKJIP_TEMPLATE_CACHE_MB") is { } mebibytes ? mebibytes * Mebibyte : defaults.TemplateCacheBound,
            Pdf = PdfSettings.FromEnvironment(Text, Whole),
            DocumentLinkLife = TimeSpan.FromMinutes(Whole("LKJIP_DOCUMENT_LINK_MINUTES") ?? defaults.DocumentLinkLife.TotalMinutes),
            SignatoryLinkLife = TimeSpan.FromDays(Whole("LKJIP_SIGNATORY_LINK_DAYS") ?? defaults.SignatoryLinkLife.TotalDays),
            JobDeadline = TimeSpan.FromSeconds(Whole("LKJIP_JOB_SECONDS") ?? defaults.JobDeadline.TotalSeconds),
            ReportSchedule = Text("REPORT_SCHEDULE") ?? defaults.ReportSchedule,
            ReminderSchedule = Text("REMINDER_SCHEDULE") ?? defaults.ReminderSchedule,
            SweeperSchedule = Text("SWEEPER_SCHEDULE") ?? defaults.SweeperSchedule,
            WatchSchedule = Text("WATCH_SCHEDULE") ?? defaults.WatchSchedule,
            Telemetry = TelemetrySettings.FromEnvironment(Text),
        };
        return settings.Pdf.TimeLimit <= settings.JobDeadline / 2
            ? settings
            : throw new FormatException("Pengaturan LKJIP_PDF_SECONDS terlalu besar: paling banyak separuh LKJIP_JOB_SECONDS.");
    }

    private static string? PlatformUrl(string? hostName) => hostName is null ? null : $"https://{hostName}";

    private static CompressionLevel Compression(string? word) => word switch
    {
        null or "fastest" => CompressionLevel.Fastest,
        "optimal" => CompressionLevel.Optimal,
        "smallest" => CompressionLevel.SmallestSize,
        _ => throw new FormatException("Pengaturan LKJIP_COMPRESSION tidak dikenal: isi fastest, optimal, atau smallest."),
    };

    private static bool MailMode(string? word) => word switch
    {
        null or "send" => false,
        "draft" => true,
        _ => throw new FormatException("Pengaturan LKJIP_MAIL_MODE tidak dikenal: isi send atau draft."),
    };

    private static ChecklistWording Wording(string? file)
    {
        try
        {
            return file is null ? ChecklistWording.BuiltIn : ChecklistWording.BuiltIn.With(File.ReadAllBytes(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"Pengaturan LKJIP_CHECKLIST: berkas {file} tidak dapat dibuka.", failure);
        }
    }

    private static FormatException Unreadable(string name) => new($"Pengaturan {name} tidak terbaca.");
}

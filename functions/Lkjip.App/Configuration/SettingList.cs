using System.IO.Compression;
using Lkjip.App.Configuration.Kinds;
using Lkjip.App.Hosting;

namespace Lkjip.App.Configuration;

/// <summary>All settings (daftar pengaturan); <c>docs/settings.md</c> is written from it.</summary>
/// <remarks>Nothing is read from <c>ASPNETCORE_*</c> and <c>DOTNET_*</c>: the Functions images set those for the host, not for us.</remarks>
internal static class SettingList
{
    private static readonly Choice<bool> Flag = new(("true", true), ("false", false));

    /// <summary>The address people use.</summary>
    public static Setting<Uri?> PublicUrl { get; } = new("LKJIP_PUBLIC_URL", new WebAddress(), null,
        "The address people use; links in mails begin with it. Without it `https://{WEBSITE_HOSTNAME}`, standalone `http://localhost:{LKJIP_PORT}`");

    /// <summary>The storage account of the data, with its key.</summary>
    public static Setting<string?> StorageConnection { get; } = new("LkjipStorage", new ConnectionText(), null,
        "The storage account of the data, with a key. Standalone without this and without an account name: the emulator on its own ports. Under the Functions host one of the two must be set");

    /// <summary>The storage account of the data, with an identity.</summary>
    public static Setting<string?> StorageAccount { get; } = new("LkjipStorage__accountName", new AccountName(), null,
        "The storage account of the data, with an identity instead of a key");

    /// <summary>The identity that is let in to the storage.</summary>
    public static Setting<StorageIdentity> StorageCredential { get; } = new("LkjipStorage__credential",
        new Choice<StorageIdentity>(("managedidentity", StorageIdentity.Managed), ("azurecli", StorageIdentity.AzureCli)), "managedidentity",
        "Whose identity is let in: the app's, or, on an operator's machine, that of `az login`");

    /// <summary>The user-assigned identity.</summary>
    public static Setting<string?> StorageClient { get; } = new("LkjipStorage__clientId", new DirectoryId(), null,
        "The client id of the user-assigned identity; without it the system-assigned one");

    /// <summary>The folder of what the standalone form keeps.</summary>
    public static Setting<string?> DataFolder { get; } = new("LKJIP_DATA", new FolderName(), null,
        "Standalone: the folder of the protection keys (`keys`), of mail to pick up (`mail`) and of what timers remember (`timers`). Without it `data` beside the executable");

    /// <summary>The folder of the templates.</summary>
    public static Setting<string?> TemplateFolder { get; } = new("LKJIP_TEMPLATES", new FolderName(), null,
        "The folder of the built-in templates. Those of the reports and workbooks must be there; a planning document whose template was taken out is not made. Without it `templates` beside the executable");

    /// <summary>The words of the reviewer's checklist.</summary>
    public static Setting<string?> Checklist { get; } = new("LKJIP_CHECKLIST", new FileName(), null,
        "A JSON file of texts by key that replace those of the reviewer's checklist (keys: `functions/Lkjip.Domain/Review/Checklist.json`); an unknown key stops the start");

    /// <summary>The platform signs people in.</summary>
    public static Setting<bool> PlatformSignsIn { get; } = new("WEBSITE_AUTH_ENABLED", Flag, "false", "Set by Azure: App Service Authentication is on");

    /// <summary>The platform is believed.</summary>
    public static Setting<bool> TrustsPlatform { get; } = new("LKJIP_TRUST_PLATFORM_AUTH", Flag, "false",
        "Believe `X-MS-CLIENT-PRINCIPAL`. Works only together with `WEBSITE_AUTH_ENABLED=true`, and not on a standalone service that listens on localhost");

    /// <summary>Published reports are open to anybody.</summary>
    public static Setting<bool> PublicPages { get; } = new("LKJIP_PUBLIC_PAGES", Flag, "false",
        "`true` opens the pages of published reports (`/lkjip/publik`) to anybody; otherwise they answer 404");

    /// <summary>The mailbox of notices.</summary>
    public static Setting<string?> MailFrom { get; } = new("LKJIP_MAIL_FROM", new MailAddress(), null,
        "The mailbox that sends notices through Microsoft Graph (permission `Mail.Send`). Without it mails are `.eml` files in `LKJIP_DATA`; under the Functions host one of the two must be set");

    /// <summary>How mails are sent.</summary>
    public static Setting<bool> DraftsMail { get; } = new("LKJIP_MAIL_MODE", new Choice<bool>(("send", false), ("draft", true)), "send",
        "With `LKJIP_MAIL_FROM`: `send` sends in one request, whose unclear outcome only a person can settle; `draft` makes a draft, sends it by its id and looks an unclear outcome up, and needs the permission `Mail.ReadWrite` beside `Mail.Send`");

    /// <summary>What makes PDFs.</summary>
    public static Setting<PdfConverterKind> PdfConverter { get; } = new("LKJIP_PDF_CONVERTER",
        new Choice<PdfConverterKind>(("none", PdfConverterKind.None), ("libreoffice", PdfConverterKind.LibreOffice), ("graph", PdfConverterKind.Graph)), "none",
        "What makes a PDF of each Word document (see [operations](operations.md#pdf))");

    /// <summary>How long PDFs may take.</summary>
    public static Setting<int> PdfSeconds { get; } = new("LKJIP_PDF_SECONDS", new WholeNumber(1, 270), "90",
        "How long the PDFs of one job may take together; at most half of `LKJIP_JOB_SECONDS`");

    /// <summary>The program of LibreOffice.</summary>
    public static Setting<string?> PdfProgram { get; } = new("LKJIP_PDF_SOFFICE", new FreeText("a path, or a name in `PATH`"), "soffice", "`libreoffice`: the program");

    /// <summary>The drive of Graph.</summary>
    public static Setting<string?> PdfDrive { get; } = new("LKJIP_PDF_DRIVE", new FreeText("the id of a drive"), null, "`graph`: the drive through which documents go; must be set then");

    /// <summary>The folder in the drive of Graph.</summary>
    public static Setting<string?> PdfFolder { get; } = new("LKJIP_PDF_FOLDER", new FreeText("the id of a folder"), "root", "`graph`: the folder in that drive");

    /// <summary>How documents are compressed.</summary>
    public static Setting<CompressionLevel> Compression { get; } = new("LKJIP_COMPRESSION",
        new Choice<CompressionLevel>(("fastest", CompressionLevel.Fastest), ("optimal", CompressionLevel.Optimal), ("smallest", CompressionLevel.SmallestSize)), "fastest",
        "How documents are compressed");

    /// <summary>The bound of compiled templates.</summary>
    public static Setting<int> TemplateCacheMebibytes { get; } = new("LKJIP_TEMPLATE_CACHE_MB", new WholeNumber(0, 1024), "64", "How much memory compiled templates may take, in MiB");

    /// <summary>How long a document link works.</summary>
    public static Setting<int> DocumentLinkMinutes { get; } = new("LKJIP_DOCUMENT_LINK_MINUTES", new WholeNumber(1, 1440), "15", "How long a document link works");

    /// <summary>Who hands documents out.</summary>
    public static Setting<bool> StreamsDocuments { get; } = new("LKJIP_DOCUMENTS", new Choice<bool>(("link", false), ("stream", true)), "link",
        "How documents are downloaded: `link` by a signed link to the storage, `stream` through the service, where browsers cannot reach the storage (private endpoints)");

    /// <summary>How long a signatory's link works.</summary>
    public static Setting<int> SignatoryLinkDays { get; } = new("LKJIP_SIGNATORY_LINK_DAYS", new WholeNumber(1, 90), "14", "How long the link in a notice works");

    /// <summary>How long a job may take.</summary>
    public static Setting<int> JobSeconds { get; } = new("LKJIP_JOB_SECONDS", new WholeNumber(2, 540), "240",
        "A job is given back after this; well below `functionTimeout` of `host.json` (10 minutes), whose end kills the process");

    /// <summary>The requests of a person.</summary>
    public static Setting<int> RequestsPerMinute { get; } = new("LKJIP_REQUESTS_PER_MINUTE", new WholeNumber(0, 1_000_000_000), "600",
        "How many requests one signed-in person may make a minute; `0` for no bound. Beyond: 429 with `Retry-After`");

    /// <summary>The requests of an address.</summary>
    public static Setting<int> AnonymousRequestsPerMinute { get; } = new("LKJIP_ANONYMOUS_REQUESTS_PER_MINUTE", new WholeNumber(0, 1_000_000_000), "120",
        "The same for one address without signing in: links of signatories, verification");

    /// <summary>The requests at once.</summary>
    public static Setting<int> RequestsAtOnce { get; } = new("LKJIP_REQUESTS_AT_ONCE", new WholeNumber(0, 10_000), "32",
        "How many requests one instance works on at once; up to 2,000 others wait, so that memory stays bounded. `0` for no bound");

    /// <summary>When quarters are looked for.</summary>
    public static Setting<string> ReportSchedule { get; } = new("REPORT_SCHEDULE", new Schedule(), "0 0 * * * *",
        "How often quarters whose deadline is over are looked for (see [runs](runs.md)). WIB is UTC+7. Under the Functions host all schedules must be set");

    /// <summary>When reminders are looked for.</summary>
    public static Setting<string> ReminderSchedule { get; } = new("REMINDER_SCHEDULE", new Schedule(), "0 0 1 * * *",
        "When reminders and lists of the missing are looked for; once a day, at a time that is the same date in WIB, WITA and WIT");

    /// <summary>When quiet jobs are sent again.</summary>
    public static Setting<string> SweeperSchedule { get; } = new("SWEEPER_SCHEDULE", new Schedule(), "0 */5 * * * *", "When jobs without progress are sent again");

    /// <summary>When the watch looks.</summary>
    public static Setting<string> WatchSchedule { get; } = new("WATCH_SCHEDULE", new Schedule(), "0 */5 * * * *",
        "When queue, jobs and runs are looked at for the sentence that alerts read (see [telemetry](telemetry.md))");

    /// <summary>Where telemetry is sent to.</summary>
    public static Setting<Uri?> CollectorAddress { get; } = new("OTEL_EXPORTER_OTLP_ENDPOINT", new CollectorAddress(), null,
        "Where traces, figures and logs are sent to (see [telemetry](telemetry.md)). Without it nothing is sent, and the other `OTEL_*` have no effect");

    /// <summary>The headers that let telemetry in.</summary>
    public static Setting<string?> CollectorHeaders { get; } = new("OTEL_EXPORTER_OTLP_HEADERS", new SecretText("`name=value,name=value`"), null,
        "Headers of what is sent, such as the key of the collector");

    /// <summary>How telemetry is sent.</summary>
    public static Setting<string> CollectorProtocol { get; } = new("OTEL_EXPORTER_OTLP_PROTOCOL",
        new Choice<string>(("http/protobuf", "http/protobuf"), ("grpc", "grpc")), "http/protobuf", "How it is sent");

    /// <summary>How long one sending may take.</summary>
    public static Setting<int> CollectorMilliseconds { get; } = new("OTEL_EXPORTER_OTLP_TIMEOUT", new WholeNumber(1, 60_000), "10000",
        "How long one batch may take, in milliseconds; no answer waits for it");

    /// <summary>The name in telemetry.</summary>
    public static Setting<string?> ServiceName { get; } = new("OTEL_SERVICE_NAME", new FreeText("a name"), "lkjip", "The name of the service in what is sent");

    /// <summary>Facts of the resource.</summary>
    public static Setting<string?> ResourceAttributes { get; } = new("OTEL_RESOURCE_ATTRIBUTES", new FreeText("`name=value,name=value`"), null,
        "Further facts of the service, such as `deployment.environment.name=production`");

    /// <summary>Which traces are recorded.</summary>
    public static Setting<string> TracesSampler { get; } = new("OTEL_TRACES_SAMPLER",
        new Choice<string>(
            ("always_on", "always_on"), ("always_off", "always_off"), ("traceidratio", "traceidratio"), ("parentbased_always_on", "parentbased_always_on"),
            ("parentbased_always_off", "parentbased_always_off"), ("parentbased_traceidratio", "parentbased_traceidratio")),
        "always_on", "Which traces are recorded. Those with `parentbased_` follow what the platform in front says, which in Azure is often \"no\"");

    /// <summary>The share of traces.</summary>
    public static Setting<string?> TracesShare { get; } = new("OTEL_TRACES_SAMPLER_ARG", new FreeText("0 to 1, such as `0.1`"), null, "The share of traces with `traceidratio`");

    /// <summary>How long spans wait.</summary>
    public static Setting<int> TracesDelay { get; } = new("OTEL_BSP_SCHEDULE_DELAY", new WholeNumber(100, 60_000), "1000", "How long spans wait for others, in milliseconds");

    /// <summary>How long events of the log wait.</summary>
    public static Setting<int> LogsDelay { get; } = new("OTEL_BLRP_SCHEDULE_DELAY", new WholeNumber(100, 60_000), "1000",
        "How long events of the log wait for others, in milliseconds");

    /// <summary>How often figures are sent.</summary>
    public static Setting<int> FiguresInterval { get; } = new("OTEL_METRIC_EXPORT_INTERVAL", new WholeNumber(1_000, 600_000), "20000",
        "How often figures are sent, in milliseconds");

    /// <summary>The port of the standalone form.</summary>
    public static Setting<int> Port { get; } = new("LKJIP_PORT", new WholeNumber(0, 65535), "7071", "Standalone: the port; `0` takes a free one");

    /// <summary>Who can reach the standalone form.</summary>
    public static Setting<bool> ListensAnywhere { get; } = new("LKJIP_LISTEN", new Choice<bool>(("localhost", false), ("any", true)), "localhost",
        "Standalone: `any` listens on all interfaces, as a container does (see [container](../infra/container/README.md)). Then there is no development sign-in, the protection keys are in the storage, and address, storage and mail must be set");

    /// <summary>The port of the custom handler.</summary>
    public static Setting<int> HandlerPort { get; } = new("FUNCTIONS_CUSTOMHANDLER_PORT", new WholeNumber(1, 65535), null,
        "Set by the Functions host. When it is there, the service is a custom handler on `127.0.0.1` and never ends with exit code 0");

    /// <summary>The name of the host in Azure.</summary>
    public static Setting<string?> PlatformHost { get; } = new("WEBSITE_HOSTNAME", new FreeText("a host name"), null, "Set by Azure: the host name of the app");

    /// <summary>All of them, in the order of the documentation.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        PublicUrl,
        StorageConnection,
        StorageAccount,
        StorageCredential,
        StorageClient,
        MailFrom,
        DraftsMail,
        TrustsPlatform,
        PublicPages,
        ReportSchedule,
        ReminderSchedule,
        SweeperSchedule,
        WatchSchedule,
        PdfConverter,
        PdfSeconds,
        PdfProgram,
        PdfDrive,
        PdfFolder,
        StreamsDocuments,
        DocumentLinkMinutes,
        SignatoryLinkDays,
        JobSeconds,
        RequestsPerMinute,
        AnonymousRequestsPerMinute,
        RequestsAtOnce,
        Compression,
        TemplateCacheMebibytes,
        TemplateFolder,
        Checklist,
        DataFolder,
        Port,
        ListensAnywhere,
        HandlerPort,
        PlatformHost,
        PlatformSignsIn,
        CollectorAddress,
        CollectorHeaders,
        CollectorProtocol,
        CollectorMilliseconds,
        ServiceName,
        ResourceAttributes,
        TracesSampler,
        TracesShare,
        TracesDelay,
        LogsDelay,
        FiguresInterval,
    ];
}

using System.Globalization;
using Lkjip.App.Configuration;
using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.App.Hosting;

/// <summary>What is set from outside, in environment variables (pengaturan); <see cref="SettingList"/> has them all.</summary>
internal sealed record Settings
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The port the Functions host told us to listen on; null outside the host.</summary>
    public int? HandlerPort { get; init; }

    /// <summary>True under the Functions host, which then owns the triggers.</summary>
    public bool IsCustomHandler => HandlerPort is not null;

    /// <summary>True when the standalone form listens on all interfaces, as a container with something in front of it, and not on this machine alone.</summary>
    public bool ListensAnywhere { get; init; }

    /// <summary>True for the form to try and develop with: standalone, and only this machine reaches it.</summary>
    public bool IsLocal => !IsCustomHandler && !ListensAnywhere;

    /// <summary>The port of the standalone form; 7071.</summary>
    public int Port { get; init; } = SettingList.Port.Usual;

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

    /// <summary>True when the development sign-in may be used: only this machine reaches us, and nobody else signs people in.</summary>
    public bool OffersSignIn => IsLocal && !PlatformSignsIn;

    /// <summary>True when browsers reach us by https, which ends in front of us.</summary>
    public bool IsEncrypted => !IsLocal && PublicUrl.Scheme == Uri.UriSchemeHttps;

    /// <summary>True when published reports may be read by anybody (halaman publik); off unless it is switched on.</summary>
    public bool PublicPages { get; init; }

    /// <summary>How many requests a signed-in person may make a minute; 600, and 0 for no bound.</summary>
    public int RequestsPerMinute { get; init; } = SettingList.RequestsPerMinute.Usual;

    /// <summary>How many requests may come from one address without signing in a minute; 120, and 0 for no bound.</summary>
    public int AnonymousRequestsPerMinute { get; init; } = SettingList.AnonymousRequestsPerMinute.Usual;

    /// <summary>How many requests are worked on at once, the others wait; 32, and 0 for no bound.</summary>
    public int RequestsAtOnce { get; init; } = SettingList.RequestsAtOnce.Usual;

    /// <summary>The mailbox that notices are sent from by Microsoft Graph; null for the pick-up folder.</summary>
    public string? MailFrom { get; init; }

    /// <summary>True when mails go out as drafts that can be looked up, which needs one more permission.</summary>
    public bool DraftsMail { get; init; }

    /// <summary>How documents are written.</summary>
    public RenderOptions Render { get; init; } = RenderOptions.Default;

    /// <summary>How many bytes compiled templates may take in memory together; 64 MiB.</summary>
    public long TemplateCacheBound { get; init; } = SettingList.TemplateCacheMebibytes.Usual * Mebibyte;

    /// <summary>How PDFs are made.</summary>
    public PdfSettings Pdf { get; init; } = new();

    /// <summary>True when documents are downloaded through the service and not from the storage.</summary>
    public bool StreamsDocuments { get; init; }

    /// <summary>How long a document link works.</summary>
    public TimeSpan DocumentLinkLife { get; init; } = TimeSpan.FromMinutes(SettingList.DocumentLinkMinutes.Usual);

    /// <summary>How long a signatory's link works.</summary>
    public TimeSpan SignatoryLinkLife { get; init; } = TimeSpan.FromDays(SettingList.SignatoryLinkDays.Usual);

    /// <summary>After this a job is given up for this delivery; well below functionTimeout.</summary>
    public TimeSpan JobDeadline { get; init; } = TimeSpan.FromSeconds(SettingList.JobSeconds.Usual);

    /// <summary>When quarters whose deadline is over are looked for, six-field NCRONTAB in UTC; hourly.</summary>
    public string ReportSchedule { get; init; } = SettingList.ReportSchedule.Usual;

    /// <summary>When reminders are looked for; daily in the morning, on the same date in all zones.</summary>
    public string ReminderSchedule { get; init; } = SettingList.ReminderSchedule.Usual;

    /// <summary>When jobs without progress are put in the queue again.</summary>
    public string SweeperSchedule { get; init; } = SettingList.SweeperSchedule.Usual;

    /// <summary>When the watch looks at queue, jobs and runs.</summary>
    public string WatchSchedule { get; init; } = SettingList.WatchSchedule.Usual;

    /// <summary>Where traces, figures and logs are sent to; nowhere.</summary>
    public TelemetrySettings Telemetry { get; init; } = TelemetrySettings.Off;

    /// <summary>What was set but has no effect, or is no setting, a sentence each in English.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">Some cannot be used; it tells all of them.</exception>
    public static Settings FromEnvironment(Func<string, string?> variable, IEnumerable<string>? names = null)
    {
        var reader = new SettingReader(variable);
        var handlerPort = reader.Has(SettingList.HandlerPort) ? reader.Of(SettingList.HandlerPort) : (int?)null;
        var port = reader.Of(SettingList.Port);
        var listensAnywhere = handlerPort is null && reader.Of(SettingList.ListensAnywhere);
        var platformSignsIn = reader.Of(SettingList.PlatformSignsIn);
        var settings = new Settings
        {
            HandlerPort = handlerPort,
            ListensAnywhere = listensAnywhere,
            Port = port,
            PublicUrl = reader.Of(SettingList.PublicUrl) ?? UsualUrl(reader.Of(SettingList.PlatformHost), port),
            Storage = StorageOf(reader),
            DataFolder = reader.Of(SettingList.DataFolder) ?? Path.Combine(AppContext.BaseDirectory, "data"),
            TemplateFolder = reader.Of(SettingList.TemplateFolder) ?? Path.Combine(AppContext.BaseDirectory, "templates"),
            Checklist = WordingOf(reader),
            TrustsPlatform = (handlerPort is not null || listensAnywhere) && platformSignsIn && reader.Of(SettingList.TrustsPlatform),
            PlatformSignsIn = platformSignsIn,
            PublicPages = reader.Of(SettingList.PublicPages),
            RequestsPerMinute = reader.Of(SettingList.RequestsPerMinute),
            AnonymousRequestsPerMinute = reader.Of(SettingList.AnonymousRequestsPerMinute),
            RequestsAtOnce = reader.Of(SettingList.RequestsAtOnce),
            MailFrom = reader.Of(SettingList.MailFrom),
            DraftsMail = reader.Of(SettingList.DraftsMail),
            Render = RenderOptions.Default with { Compression = reader.Of(SettingList.Compression) },
            TemplateCacheBound = reader.Of(SettingList.TemplateCacheMebibytes) * Mebibyte,
            Pdf = PdfSettings.Of(reader),
            StreamsDocuments = reader.Of(SettingList.StreamsDocuments),
            DocumentLinkLife = TimeSpan.FromMinutes(reader.Of(SettingList.DocumentLinkMinutes)),
            SignatoryLinkLife = TimeSpan.FromDays(reader.Of(SettingList.SignatoryLinkDays)),
            JobDeadline = TimeSpan.FromSeconds(reader.Of(SettingList.JobSeconds)),
            ReportSchedule = reader.Of(SettingList.ReportSchedule),
            ReminderSchedule = reader.Of(SettingList.ReminderSchedule),
            SweeperSchedule = reader.Of(SettingList.SweeperSchedule),
            WatchSchedule = reader.Of(SettingList.WatchSchedule),
            Telemetry = TelemetrySettings.Of(reader),
            Remarks = SettingRemarks.Of(reader, names ?? []),
        };
        SettingConflicts.Find(settings, reader);
        return reader.Problems.Count == 0 ? settings : throw new SettingsException(reader.Problems);
    }

    private static Uri UsualUrl(string? platformHost, int port) =>
        new(platformHost is null ? string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}") : $"https://{platformHost}");

    private static StorageOptions StorageOf(SettingReader reader) =>
        reader.Of(SettingList.StorageConnection) is { } connection ? new() { ConnectionString = connection }
        : reader.Of(SettingList.StorageAccount) is { } account
            ? new() { AccountName = account, Credential = reader.Of(SettingList.StorageCredential).Credential(reader.Of(SettingList.StorageClient)) }
        : new() { ConnectionString = "UseDevelopmentStorage=true" };

    private static ChecklistWording WordingOf(SettingReader reader)
    {
        try
        {
            return reader.Of(SettingList.Checklist) is { } file ? ChecklistWording.BuiltIn.With(File.ReadAllBytes(file)) : ChecklistWording.BuiltIn;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
            reader.Refuse(SettingList.Checklist, failure is FormatException ? failure.Message : "berkasnya tidak dapat dibuka; periksa nama dan izinnya.");
            return ChecklistWording.BuiltIn;
        }
    }
}

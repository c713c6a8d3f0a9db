using Azure.Identity;
using Lkjip.App.Administration;
using Lkjip.App.Documents;
using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Health;
using Lkjip.App.Home;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Pages;
using Lkjip.App.Reviews;
using Lkjip.App.Runs;
using Lkjip.App.Signing;
using Lkjip.App.Standalone;
using Lkjip.App.Starting;
using Lkjip.App.Telemetry;
using Lkjip.App.Templates;
using Lkjip.App.Triggers;
using Lkjip.App.Workbooks;
using Lkjip.Azure.Graph;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace Lkjip.App.Hosting;

/// <summary>Puts everything together (susunan layanan).</summary>
internal static class Composition
{
    /// <summary>Registers all services.</summary>
    public static void AddLkjip(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddLogging(logging => logging.AddConsole(console => console.FormatterName = LogLines.FormatterName)
            .AddConsoleFormatter<LogLines, ConsoleFormatterOptions>()
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
        services.AddTelemetry(settings.Telemetry);
        services.AddRouting();
        services.AddRazorPages().AddMvcOptions(mvc => mvc.Filters.Add(new PageMethods()));
        services.AddSingleton<PageFiles>();
        services.AddSingleton<IFileVersionProvider>(provider => provider.GetRequiredService<PageFiles>());
        services.AddAntiforgery(antiforgery =>
        {
            // The prefix binds the cookie to this very host, and browsers take it only over https.
            antiforgery.Cookie.Name = settings.IsEncrypted ? "__Host-lkjip-formulir" : "lkjip-formulir";
            antiforgery.Cookie.SecurePolicy = settings.IsEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.Cookie.Path = "/";
        });
        services.AddStorage(settings);
        services.AddIdentity(settings);
        services.AddWork(settings);

        // It would read the keys, and so call the network, before the server listens. Signing in adds it too, so this comes last.
        services.RemoveAll(service => service.ImplementationType?.Name == "DataProtectionHostedService");
    }

    /// <summary>Puts middleware and endpoints in their order.</summary>
    public static void UseLkjip(this WebApplication app, Settings settings)
    {
        app.UseMiddleware<ProblemPages>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Failures>();
        var files = app.Services.GetRequiredService<PageFiles>();
        app.Use(files.ChooseAsync);
        app.UseStaticFiles(files.Options);
        app.UseRouting();
        app.UseTelemetry(settings.Telemetry);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<AssignedAccess>();
        app.UseAuthorization();
        app.UseMiddleware<StorageFirst>();
        app.MapFeatures();
        app.MapRazorPages();
        if (settings.IsCustomHandler)
        {
            app.MapTriggers();
        }
    }

    private static void AddStorage(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(provider => StorageClients.Connect(settings.Storage, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<StorageGate>();
        services.AddDataProtection().SetApplicationName("lkjip");
        services.AddOptions<KeyManagementOptions>().Configure<StorageClients, ILoggerFactory>((options, storage, logs) => options.XmlRepository = settings.IsLocal
            ? new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                Directory.CreateDirectory(Path.Combine(settings.DataFolder, "keys")), logs)
            : new BlobKeys(storage.Keys));
    }

    private static void AddIdentity(this IServiceCollection services, Settings settings)
    {
        if (settings.IsLocal)
        {
            services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
            {
                cookie.Cookie.Name = "lkjip-masuk";
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Cookie.Path = Routes.Prefix;
                cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                cookie.EventsType = typeof(DevelopmentCookie);
            });
            services.AddSingleton<DevelopmentCookie>();
        }
        else if (settings.TrustsPlatform)
        {
            services.AddAuthentication(PlatformPrincipal.SchemeName)
                .AddScheme<AuthenticationSchemeOptions, PlatformPrincipal>(PlatformPrincipal.SchemeName, null);
        }
        else
        {
            services.AddAuthentication(NobodySignsIn.SchemeName)
                .AddScheme<AuthenticationSchemeOptions, NobodySignsIn>(NobodySignsIn.SchemeName, null);
        }

        services.AddAuthorization(options =>
        {
            foreach (var (name, requirements) in Policies.All)
            {
                options.AddPolicy(name, new AuthorizationPolicy(requirements, []));
            }

            options.FallbackPolicy = new AuthorizationPolicy([new RoleRequired([])], []);
        });
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        services.AddSingleton<SignatoryLinks>();
        services.AddSingleton<DocumentLinks>();
        services.AddSingleton<Assignments>();
        services.AddSingleton<AgencyRegions>();
        services.AddRateLimiter(limiter => RequestRates.Configure(limiter, settings));
    }

    private static void AddWork(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(provider => MailerOf(settings, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new TemplateCache(settings.TemplateCacheBound, () => TagCatalogue.Scope));
        services.AddSingleton<TemplateFolder>();
        services.AddSingleton<TemplateSource>();
        services.AddSingleton<TemplateAccess>();
        services.AddSingleton<PreviewSource>();
        services.AddSingleton<TemplateWriter>();
        services.AddSingleton(provider => new PdfConverters(settings.Pdf, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PdfMaker>();
        services.AddSingleton<NoticePost>();
        services.AddSingleton<SignatoryNotices>();
        services.AddSingleton<JobSender>();
        services.AddSingleton<JobRetry>();
        services.AddSingleton<JobSetAside>();
        services.AddSingleton<ReviewCabinet>();
        services.AddSingleton<ReviewWriter>();
        services.AddSingleton<ReviewPassage>();
        services.AddSingleton<ReviewDocumentOrder>();
        services.AddSingleton<RegionAccess>();
        services.AddSingleton<TaskDesk>();
        services.AddSingleton<ReportStart>();
        services.AddSingleton<RegionWriter>();
        services.AddSingleton<RegionWalk>();
        services.AddSingleton<RunKeeper>();
        services.AddSingleton<RunOrder>();
        services.AddSingleton<SubmissionMarks>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<UserWriter>();
        services.AddSingleton<AgencyWriter>();
        services.AddSingleton<PolicyWriter>();
        services.AddSingleton<SigningDesk>();
        services.AddSingleton<SignedCopies>();
        services.AddSingleton<NoticeDesk>();
        services.AddSingleton<ReportMover>();
        services.AddSingleton<SignatoryDesk>();
        services.AddSingleton<ReportSaver>();
        services.AddSingleton<WorkbookDesk>();
        services.AddSingleton<CellWriter>();
        services.AddSingleton<JobKind, RenderJob>();
        services.AddSingleton<JobKind, ReviewDocumentsJob>();
        services.AddSingleton<JobKind, PlanRunJob>();
        services.AddSingleton<JobKind, RemindRegionJob>();
        services.AddSingleton<JobKind, RemindJob>();
        services.AddSingleton<JobKind, ListMissingJob>();
        services.AddSingleton<JobKind, AskToSignJob>();
        services.AddSingleton<JobKind, SendNoticesJob>();
        services.AddSingleton<JobRunner>();
        foreach (var check in HealthChecks.All)
        {
            services.AddSingleton(typeof(HealthCheck), check);
        }

        services.AddSingleton<HealthDesk>();
        foreach (var trigger in TriggerList.All)
        {
            services.AddSingleton(typeof(Trigger), trigger);
        }

        if (!settings.IsCustomHandler)
        {
            services.AddHostedService<QueuePump>();
            services.AddHostedService<Scheduler>();
        }
    }

    private static IMailer MailerOf(Settings settings, TimeProvider time) =>
        settings.MailFrom is not { } sender ? new PickupMailer(Path.Combine(settings.DataFolder, "mail"), "lkjip@localhost", "Laporan Kinerja")
        : settings.DraftsMail ? new GraphDraftMailer(sender, settings.PublicUrl.Host, new DefaultAzureCredential(), new GraphOptions(), time)
        : new GraphMailer(sender, new DefaultAzureCredential(), new GraphOptions(), time);

    private static void RemoveAll(this IServiceCollection services, Func<ServiceDescriptor, bool> which)
    {
        foreach (var service in services.Where(which).ToList())
        {
            services.Remove(service);
        }
    }
}

using System.Net;
using Lkjip.App.Hosting;
using Lkjip.App.Jobs;
using Lkjip.App.Standalone;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lkjip.AppTests.Api;

/// <summary>The whole service on a free port, with storage names, data and templates of its own; the queue stands still until a test moves it.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly DirectoryInfo home;

    private TestApp(WebApplication server, DirectoryInfo home) => (this.server, this.home) = (server, home);

    /// <summary>The address of the service.</summary>
    public Uri Address => new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => server.Services;

    public StorageOptions Options => Services.GetRequiredService<Settings>().Storage;

    public StorageClients Storage => Services.GetRequiredService<StorageClients>();

    public string[] Mails => Directory.Exists(MailFolder) ? Directory.GetFiles(MailFolder, "*.eml") : [];

    public string TemplateFolder => Path.Combine(home.FullName, "templates");

    private string MailFolder => Path.Combine(home.FullName, "mail");

    /// <summary>Starts the service.</summary>
    public static async Task<TestApp> StartAsync(
        AzuriteFixture azurite, Func<Settings, Settings>? change = null, TimeProvider? time = null, bool withTemplates = true,
        Action<IServiceCollection>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-app-");
        var settings = new Settings
        {
            Port = 0,
            PublicUrl = new Uri("http://localhost:7071"),
            DataFolder = folder.FullName,
            TemplateFolder = Path.Combine(folder.FullName, "templates"),
            RequestsPerMinute = 0,
            AnonymousRequestsPerMinute = 0,
            Storage = new StorageOptions { ConnectionString = azurite.ConnectionString, Names = AzuriteFixture.NewNames() },
        };
        if (withTemplates)
        {
            TestTemplates.WriteAll(settings.TemplateFolder);
        }

        var app = Server.Build(change?.Invoke(settings) ?? settings, services =>
        {
            foreach (var pump in services.Where(service => service.ServiceType == typeof(IHostedService)
                && (service.ImplementationType == typeof(QueuePump) || service.ImplementationType == typeof(Scheduler))).ToList())
            {
                services.Remove(pump);
            }

            if (time is not null)
            {
                services.AddSingleton(time);
            }

            configure?.Invoke(services);
        });
        await app.StartAsync();
        return new TestApp(app, folder);
    }

    /// <summary>A caller who has not signed in.</summary>
    public HttpClient Nobody() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>A caller in a role, for agencies.</summary>
    public async Task<HttpClient> SignInAsync(string role, string agencies = "*", string? name = null)
    {
        var client = Nobody();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["agency"] = agencies, ["name"] = name ?? $"Uji {role}" });
        using var answer = await client.PostAsync("/lkjip/masuk", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Registers the agency of the sample.</summary>
    public async Task RegisterAsync(string agency = Sample.Agency)
    {
        using var administrator = await SignInAsync("administrator");
        using var answer = await administrator.PutAsync($"/lkjip/api/agencies/{agency}", Sample.Registration());
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    /// <summary>Runs a job of the sample here, as its message would.</summary>
    public Task<string> RunJobAsync(string job) =>
        Services.GetRequiredService<JobRunner>().RunAsync(new JobMessage(Sample.Agency, "2022", job), CancellationToken.None);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        home.Delete(recursive: true);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using Lkjip.App.Health;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Host;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Health;

public sealed class ReadinessTests(AzuriteFixture azurite)
{
    private static readonly Uri Ready = new("/lkjip/api/health/ready", UriKind.Relative);

    [Fact]
    public async Task Ready_AllAnswers_IsReadyWithEachCheck()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(Ready);

        var report = await answer.JsonAsync();
        Assert.Equal((HttpStatusCode.OK, "ready"), (answer.StatusCode, Text(report, "status")));
        Assert.Equal(["tables up", "blobs up", "queue up", "mail up"], States(report));
        Assert.Empty(app.Mails);
    }

    [Fact]
    public async Task Ready_MailDown_IsDegradedAndStillServes()
    {
        var mailer = new CountingMailer();
        await using var app = await TestApp.StartAsync(azurite, configure: services => services.AddSingleton<IMailer>(mailer));
        using var nobody = app.Nobody();

        for (var i = 0; i < 5; i++)
        {
            using var answer = await nobody.GetAsync(Ready);

            var report = await answer.JsonAsync();
            Assert.Equal((HttpStatusCode.OK, "degraded"), (answer.StatusCode, Text(report, "status")));
            Assert.Equal(["tables up", "blobs up", "queue up", "mail down"], States(report));
        }

        Assert.Equal(1, mailer.Checks);
    }

    [Fact]
    public async Task Ready_StorageDown_IsDownAndNamesNoAccount()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with
        {
            Storage = new StorageOptions { ConnectionString = HostFixture.UnreachableStorage, MaxRetries = 0 },
        });
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(Ready);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(["tables down", "blobs down", "queue down", "mail up"], States(JsonNode.Parse(text)!.AsObject()));
        Assert.DoesNotContain("devstoreaccount", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_StorageDown_LivesAndSaysItsVersion()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { Storage = new StorageOptions { ConnectionString = HostFixture.UnreachableStorage } });
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri("/lkjip/api/health/live", UriKind.Relative));

        Assert.Matches("^[0-9]+\\.[0-9]+", Text(await answer.JsonAsync(), "version"));
    }

    [Fact]
    public void Checks_EveryClass_IsInTheList() => Assert.Equal(
        typeof(HealthCheck).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HealthCheck))).Select(type => type.Name).Order(StringComparer.Ordinal),
        HealthChecks.All.Select(type => type.Name).Order(StringComparer.Ordinal));

    private static string Text(JsonObject report, string name) => report[name]!.GetValue<string>();

    private static IEnumerable<string> States(JsonObject report) =>
        report["checks"]!.AsArray().Select(check => $"{check!["name"]!.GetValue<string>()} {check["state"]!.GetValue<string>()}");

    private sealed class CountingMailer : IMailer
    {
        private int checks;

        public int Checks => checks;

        public bool Repeatable => false;

        public Task CheckAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref checks);
            throw new InvalidOperationException("Uji.");
        }

        public Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}

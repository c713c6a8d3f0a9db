using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Hosting;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Lkjip.AppTests.Security;

public sealed class LogTests(AzuriteFixture azurite)
{
    private const string Person = "Bunga Rahasia";
    private const string Mail = "bunga.rahasia@contoh.go.id";
    private const string EmployeeNumber = "19750902 199412 1 002";

    [Fact]
    public async Task Log_OfAWholeScenario_NamesNobody()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var log = new CapturedLog(app.Services.GetRequiredService<IEnumerable<ConsoleFormatter>>().OfType<LogLines>().Single());
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.RegisterAsync();
        using var caller = await SignInAsync(app);
        using var put = await caller.SendAsync(Sample.Put(Sample.With(Personal)));
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
        using var submitted = await caller.SendAsync(Sample.Submit(put.Headers.ETag!.Tag));
        var job = (await submitted.JsonAsync())["job"]!.GetValue<string>();
        var outcome = await app.RunJobAsync(job);
        await ProvokeAsync(caller);

        var lines = log.Text;

        Assert.NotEmpty(app.Mails);
        Assert.Contains("{agency}", lines, StringComparison.Ordinal);
        Assert.All(
            new[] { "bunga", "Rahasia", "rully", Mail, "contoh.go.id", EmployeeNumber, "rahasia=", "CfDJ8", "%40" },
            secret => Assert.DoesNotContain(secret, lines, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Mail, LogText.Inert(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\n2026 fail forged", "a  2026 fail forged")]
    [InlineData("\u001b[31mred\u001b[0m", " [31mred [0m")]
    [InlineData("gpj.\u202Eexe", "gpj. exe")]
    [InlineData("\u2028x\u2029\u0085\0", " x   ")]
    [InlineData("kepada bunga@contoh.go.id.", "kepada [surel]")]
    [InlineData("NIP 19800101 200501 1 234", "NIP [NIP]")]
    [InlineData("/x?code=abc&b=1", "/x[tautan]&b=1")]
    public void Inert_HostileText_IsOneHarmlessLine(string text, string expected) => Assert.Equal(expected, LogText.Inert(text));

    [Fact]
    public void Line_OfAFailure_HasKindAndPlaceButNotItsMessage()
    {
        using var text = new StringWriter();
        var entry = new LogEntry<string>(LogLevel.Error, "Uji", default, "failed\nforged", Thrown(), (state, _) => state);

        new LogLines(TimeProvider.System).Write(entry, null, text);

        var line = Assert.Single(text.ToString().TrimEnd('\n').Split('\n'));
        Assert.Contains("System.FormatException", line, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), line, StringComparison.Ordinal);
        Assert.DoesNotContain(Person, line, StringComparison.Ordinal);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z fail Uji ", line);
    }

    private static FormatException Thrown()
    {
        try
        {
            throw new FormatException(Person);
        }
        catch (FormatException failure)
        {
            return failure;
        }
    }

    private static async Task<HttpClient> SignInAsync(TestApp app)
    {
        var client = app.Nobody();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = "operator", ["agency"] = Sample.Agency, ["name"] = $"{Person} <{Mail}>" });
        using var answer = await client.PostAsync("/lkjip/masuk", form);
        return client;
    }

    private static void Personal(JsonObject report)
    {
        foreach (var signatory in report["signatories"]!.AsArray())
        {
            (signatory!["name"], signatory["email"], signatory["employeeNumber"]) = (Person, Mail, EmployeeNumber);
        }
    }

    // Everything that is refused, unknown or broken, with names where they do not belong.
    private static async Task ProvokeAsync(HttpClient caller)
    {
        foreach (var path in new[]
        {
            $"/lkjip/api/users/{Uri.EscapeDataString(Mail)}", $"/lkjip/api/agencies/{Uri.EscapeDataString(Person)}/reports", $"/lkjip/tandatangan/{Uri.EscapeDataString(Mail)}",
            $"/lkjip/{Uri.EscapeDataString(Person)}?rahasia={Mail}", $"/lkjip/api/audit?month={Mail}", $"/lkjip/administrasi/pengguna?cari={Mail}", "/lkjip/api/agencies/%0d%0afail/reports/2022",
        })
        {
            using var answer = await caller.GetAsync(new Uri(path, UriKind.Relative));
        }

        using var broken = await caller.SendAsync(Sample.Put($$"""{"agency":{"name":"{{Person}}"},"signatories":[{"email":"{{Mail}}"}]}"""));
        using var template = await caller.PostAsync("/lkjip/api/templates/inspections", new ByteArrayContent(Encoding.UTF8.GetBytes(Mail)));
    }
}

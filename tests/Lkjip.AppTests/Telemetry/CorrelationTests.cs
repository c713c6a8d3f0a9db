using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkjip.App.Hosting;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Host;
using Lkjip.AppTests.Security;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lkjip.AppTests.Telemetry;

/// <summary>Every kind of error shows the number under which the log tells of it.</summary>
public sealed class CorrelationTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Error_OfAnyKind_ShowsTheNumberThatStandsInTheLog()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var log = Capture(app);
        using var caller = await app.SignInAsync("operator", Sample.Agency);
        using var nobody = app.Nobody();
        var faults = new List<string>();
        foreach (var (status, who, method, path, headers) in new (int, HttpClient, string, string, string)[]
        {
            (404, caller, "GET", "/lkjip/tidak-ada", ""),
            (404, caller, "GET", "/lkjip/masalah", ""),
            (403, caller, "GET", "/lkjip/laporan/tidak-ada/2022", ""),
            (404, caller, "GET", "/lkjip/api/tidak-ada", ""),
            (404, nobody, "GET", "/lkjip/tandatangan/bukan-tautan", ""),
            (404, nobody, "GET", "/lkjip/publik", ""),
            (404, caller, "GET", "/lkjip/tidak-ada.css", ""),
            (401, nobody, "GET", "/lkjip/api/agencies", ""),
            (403, caller, "GET", "/lkjip/administrasi", ""),
            (403, caller, "GET", "/lkjip/api/agencies/dinas-lain/reports", ""),
            (403, caller, "POST", "/lkjip/tampilan", "Sec-Fetch-Site: cross-site"),
            (400, caller, "POST", "/lkjip/laporan/baru", ""),
            (422, caller, "POST", "/lkjip/api/templates/inspections", ""),
            (405, caller, "PUT", "/lkjip/masuk", ""),
            (415, caller, "PUT", Sample.Address, "Content-Type: text/plain"),
        })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method is "GET" ? null : new StringContent("x") };
            Set(request, headers);

            using var answer = await who.SendAsync(request);
            faults.AddRange(await FaultsAsync(answer, status, log));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("/lkjip", 429)]
    [InlineData("/lkjip/api/agencies", 429)]
    [InlineData("/lkjip", 503)]
    [InlineData("/lkjip/api/agencies", 503)]
    public async Task Refusal_OfABusyOrBrokenService_ShowsTheNumberThatStandsInTheLog(string path, int status)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => status == 429
            ? settings with { RequestsPerMinute = 1 }
            : settings with { Storage = new StorageOptions { ConnectionString = HostFixture.UnreachableStorage, MaxRetries = 0 } });
        using var log = Capture(app);
        using var caller = await app.SignInAsync("operator", Sample.Agency);
        using var first = await caller.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Set(request, "");

        using var answer = await caller.SendAsync(request);

        Assert.Empty(await FaultsAsync(answer, status, log));
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static CapturedLog Capture(TestApp app)
    {
        var log = new CapturedLog(app.Services.GetRequiredService<IEnumerable<ConsoleFormatter>>().OfType<LogLines>().Single());
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        return log;
    }

    private static void Set(HttpRequestMessage request, string header)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        if (header.Split(": ") is [var name, var value])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static async Task<List<string>> FaultsAsync(HttpResponseMessage answer, int status, CapturedLog log)
    {
        var (what, body) = ($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.PathAndQuery}", await answer.Content.ReadAsStringAsync());
        var number = answer.Headers.GetValues("X-Correlation-Id").Single();
        var shown = answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? JsonNode.Parse(body)!["traceId"]!.GetValue<string>() == number
            : body.Contains($"Kode kejadian <code class=\"trace\">{number}</code>", StringComparison.Ordinal);
        var lines = log.Text.Split('\n').Where(line => line.Contains($" {number} ", StringComparison.Ordinal));
        return
        [
            .. (int)answer.StatusCode == status ? [] : new[] { $"{what} is {(int)answer.StatusCode}." },
            .. number.Length == 32 && shown ? [] : new[] { $"{what} does not show {number}." },
            .. lines.Any(line => line.Contains($" {status} ", StringComparison.Ordinal)) ? [] : new[] { $"{what} is not in the log." },
        ];
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Hosting;
using Lkjip.AppTests.Access;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Dashboards;

/// <summary>A region with agencies and reports: heads planted with key numbers, or the samples handed in as they are.</summary>
internal static class Landscape
{
    public const string Region = "contoh";

    public const string Dashboard = $"/lkjip/dasbor/wilayah/{Region}/2022";

    /// <summary>Between the deadlines of the year 2022: the agencies have until the end of February 2023.</summary>
    public static readonly DateTimeOffset Today = new(2023, 2, 15, 3, 0, 0, TimeSpan.Zero);

    public static async Task<TestApp> StartAsync(AzuriteFixture azurite, Func<Settings, Settings>? change = null, TimeProvider? time = null)
    {
        var app = await TestApp.StartAsync(azurite, change, time);
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Regions.AddIfMissingAsync(new() { Id = Region, Name = "Kabupaten Contoh", TimeZone = "WIB" }, CancellationToken.None);
        return app;
    }

    public static Task RegisterAsync(TestApp app, string agency, string? name = null, string region = Region) => app.Storage.Agencies.PutAsync(
        new() { Id = agency, Name = name ?? $"Dinas {agency}", RegionId = region, RegionName = "Kabupaten Contoh", TimeZone = "WIB" }, CancellationToken.None);

    /// <summary>An agency with a report whose head says these numbers.</summary>
    public static async Task PlantAsync(
        TestApp app, string agency, string state = "draft", IReadOnlyDictionary<string, string>? facts = null, string period = "2022", string? name = null, string region = Region)
    {
        await RegisterAsync(app, agency, name, region);
        var written = await app.Storage.Reports.SaveAsync(new ReportKey(agency, period), new ReportWrite
        {
            Content = Encoding.UTF8.GetBytes(Estate.Report(agency, period[..4])), State = state, By = "Sri Uji", Facts = facts ?? Numbers(),
            Names = new(name ?? $"Dinas {agency}", region, "Kabupaten Contoh", "LKjIP"),
        }, CancellationToken.None);
        Assert.True(written.Succeeded);
    }

    /// <summary>The key numbers of a complete report; what is said otherwise, or "" to leave it out.</summary>
    public static IReadOnlyDictionary<string, string> Numbers(params (string Fact, string Value)[] changes)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["agencyAchievement"] = "104.5", ["absorption"] = "92.25", ["ceiling"] = "8251284892", ["spent"] = "7891881259", ["indicators"] = "4", ["achieved"] = "4", ["below"] = "0",
            ["missingActuals"] = "0", ["missingAmounts"] = "0", ["errors"] = "0", ["warnings"] = "2", ["notes"] = "1", ["efficiency"] = "12.25", ["verdict"] = "efisien",
        };
        foreach (var (fact, value) in changes)
        {
            facts[fact] = value;
        }

        return facts.Where(fact => fact.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
    }

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Hands a sample in, whole or changed, and registers its agency.</summary>
    public static async Task<ReportKey> HandInAsync(TestApp app, string sample, Action<JsonObject>? change = null)
    {
        var report = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, $"templates/samples/{sample}.json")))!.AsObject();
        change?.Invoke(report);
        var (agency, region, period) = (report["agency"]!, report["agency"]!["region"]!, report["period"]!);
        var key = new ReportKey(agency["id"]!.GetValue<string>(), $"{period["year"]}{(period["quarter"] is { } quarter ? $"-Q{quarter}" : "")}");
        var (regionId, regionName) = (region["id"]!.GetValue<string>(), region["name"]!.GetValue<string>());
        await app.Storage.Regions.AddIfMissingAsync(new() { Id = regionId, Name = regionName, TimeZone = "WIB" }, CancellationToken.None);
        await app.Storage.Agencies.PutAsync(
            new() { Id = key.Agency, Name = agency["name"]!.GetValue<string>(), RegionId = regionId, RegionName = regionName, TimeZone = "WIB" }, CancellationToken.None);
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.SendAsync(Sample.Put(report.ToJsonString(), address: $"/lkjip/api/agencies/{key.Agency}/reports/{key.Period}"));
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return key;
    }

    /// <summary>Moves a report straight in the storage.</summary>
    public static async Task MoveAsync(TestApp app, ReportKey key, string to, string? reason = null, string by = "Budi Inspektur")
    {
        var head = (await app.Storage.Reports.FindAsync(key, CancellationToken.None))!;
        var moved = await app.Storage.Reports.ChangeAsync(key, new ReportChange { IfMatch = head.Tag, To = to, By = by, Reason = reason }, CancellationToken.None);
        Assert.True(moved.Succeeded);
    }

    /// <summary>Assigns agencies and regions to who signs in under a name.</summary>
    public static async Task AssignAsync(TestApp app, string name, string[] agencies, string[] regions) =>
        Assert.True(await app.Storage.Users.SaveAsync(
            new() { Name = name, Agencies = agencies, Regions = regions, UpdatedBy = "Uji", UpdatedAt = TimeProvider.System.GetUtcNow() }, CancellationToken.None));

    /// <summary>The samples, a region with reports in every state, and a published report with its document.</summary>
    public static async Task FillAsync(TestApp app)
    {
        var blitar = await HandInAsync(app, "blitar-2022");
        await HandInAsync(app, "jember-2023");
        var quarter = await HandInAsync(app, "jember-2023-triwulan");
        await HandInAsync(app, "tanjung-jabung-barat-2020");
        await MoveAsync(app, quarter, "submitted", by: "Sri Operator");
        await MoveAsync(app, quarter, "returned", "Serapan Triwulan II pada Program Pelatihan Kerja belum sama dengan SIPD; lampirkan buktinya.");
        await app.Storage.Documents.PutAsync(blitar, 1, new("laporan", "pdf", "application/pdf", "%PDF-1.7"u8.ToArray()), CancellationToken.None);
        await MoveAsync(app, blitar, "published");
        string[] names = ["Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Dinas Kesehatan", "Dinas Pendidikan", "Dinas Pekerjaan Umum dan Penataan Ruang", "Kecamatan Wlingi", "Inspektorat", "Dinas Sosial", "Dinas Perhubungan", "Satuan Polisi Pamong Praja"];
        string[] states = ["draft", "submitted", "inReview", "returned", "approved", "signedOff", "published", "draft", "submitted"];
        for (var i = 0; i < names.Length; i++)
        {
            await PlantAsync(app, $"contoh-{i}", states[i], Numbers(
                ("agencyAchievement", Text(61.5m + (i * 6.35m))), ("absorption", Text(97.1m - (i * 2.4m))), ("errors", i is 2 or 6 ? "3" : "0"),
                ("missingActuals", i == 3 ? "2" : "0"), ("verdict", i < 4 ? "tidak efisien" : "efisien"), ("parts", "9"), ("partsDone", "6")), name: names[i]);
        }

        await RegisterAsync(app, "contoh-kosong", "Dinas Lingkungan Hidup");
    }
}

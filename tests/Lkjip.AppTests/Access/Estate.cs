using Lkjip.AppTests.Api;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Access;

/// <summary>Three agencies in three regions, each with a report in every state.</summary>
internal static class Estate
{
    // By hand: a state that is added to the product has to be added here.
    public static readonly IReadOnlyList<string> States = ["draft", "submitted", "inReview", "returned", "approved", "signedOff", "published"];

    // Small, for the matrix is large.
    private const string Content = """
        {
          "schemaVersion": "1.0",
          "agency": { "id": "AGENCY", "name": "Dinas Uji", "region": { "id": "uji", "name": "Kabupaten Uji", "government": "Pemerintah Kabupaten Uji", "place": "Uji" } },
          "period": { "year": 2022 },
          "plan": { "fromYear": 2015, "toYear": 2026, "objectives": [ { "id": "s1", "text": "Meningkatnya kesempatan kerja" } ] },
          "indicators": [ { "id": "i1", "objectiveId": "s1", "name": "Persentase penempatan", "kind": "percent", "unit": "%", "targets": [ { "year": 2022, "value": 68.5 } ], "actuals": [ { "year": 2022, "value": "70,83%" } ] } ],
          "signatories": [ { "id": "kadis", "position": "Kepala Dinas", "appointment": "acting" } ]
        }
        """;

    /// <summary>The report of an agency in a period, as it is sent.</summary>
    public static string Report(string agency, string period) => Content
        .Replace("AGENCY", agency, StringComparison.Ordinal).Replace("\"year\": 2022", $"\"year\": {period}", StringComparison.Ordinal);

    /// <summary>The period whose report is in a state.</summary>
    public static string PeriodOf(string state) => (2016 + States.ToList().IndexOf(state)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static async Task BuildAsync(TestApp app)
    {
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        foreach (var place in Place.All)
        {
            await app.Storage.Agencies.PutAsync(
                new() { Id = place.Agency, Name = place.Agency, RegionId = place.Region, RegionName = place.Region, TimeZone = "WIB" }, CancellationToken.None);
            foreach (var state in States)
            {
                await StoreAsync(app, place, state);
            }
        }

        foreach (var role in Visitor.Roles)
        {
            await app.Storage.Users.SaveAsync(
                new() { Name = $"uji {role}", Agencies = [Place.Own.Agency], Regions = [Place.OwnRegion.Region], UpdatedBy = "Uji", UpdatedAt = TimeProvider.System.GetUtcNow() },
                CancellationToken.None);
        }
    }

    private static async Task StoreAsync(TestApp app, Place place, string state)
    {
        var written = await app.Storage.Reports.SaveAsync(new ReportKey(place.Agency, PeriodOf(state)), new ReportWrite
        {
            Content = System.Text.Encoding.UTF8.GetBytes(Report(place.Agency, PeriodOf(state))), State = state, By = "Uji",
            Names = new(place.Agency, place.Region, place.Region, "LKjIP"),
        }, CancellationToken.None);
        Assert.True(written.Succeeded);
    }
}

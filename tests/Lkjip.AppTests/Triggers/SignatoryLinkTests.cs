using System.Net;
using Lkjip.App.Identity;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Triggers;

public sealed class SignatoryLinkTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Link_WithoutSigningIn_ShowsKeyNumbers()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        await Sample.StoreAsync(caller);
        var (link, _) = app.Services.GetRequiredService<SignatoryLinks>().Make(new ReportKey(Sample.Agency, "2022"), 1, "rully");
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri(link.AbsolutePath, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        // Ceiling and spending as the report prints them in table 3.11.
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("8.251.284.892", page, StringComparison.Ordinal);
        Assert.Contains("7.891.881.259", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ForgedOrOver_ShowsNothing()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { SignatoryLinkLife = TimeSpan.FromSeconds(-1) });
        var (over, _) = app.Services.GetRequiredService<SignatoryLinks>().Make(new ReportKey(Sample.Agency, "2022"), 1, "rully");
        using var nobody = app.Nobody();

        foreach (var path in new[] { over.AbsolutePath, "/lkjip/tandatangan/abc" })
        {
            using var answer = await nobody.GetAsync(new Uri(path, UriKind.Relative));
            await answer.ProblemAsync(404, "link-invalid");
        }
    }
}

using System.Text.Json;
using Lkjip.App.Identity;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Infra;

/// <summary>The scripts of an operator; without Azure they only show their steps.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("infra/deploy.sh")]
    [InlineData("infra/entra/register.sh")]
    [InlineData("infra/graph/grant.sh")]
    public async Task Help_AskedFor_SaysHowToUseIt(string script)
    {
        var (exitCode, said) = await Script.RunAsync("bash", script, "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains($"{script} ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("infra/deploy.sh", "test", "--group", "g")]
    [InlineData("infra/deploy.sh", "staging", "--group", "g")]
    [InlineData("infra/entra/register.sh", "--url", "https://a.example")]
    [InlineData("infra/graph/grant.sh", "--identity", "i", "--mail-everywhere", "all")]
    public async Task Arguments_MissingOrWrong_StopBeforeAnyStep(string script, params string[] arguments)
    {
        var (exitCode, said) = await Script.RunAsync("bash", [script, .. arguments]);

        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain("  az ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deploy_Shown_BringsThePackageAfterTheResources()
    {
        var (exitCode, said) = await Script.RunAsync("bash", "infra/deploy.sh", "production", "--group", "g", "--client-id", "c", "--show");

        Assert.True(exitCode == 0, said);
        var resources = said.IndexOf("az deployment group create", StringComparison.Ordinal);
        var package = said.IndexOf("az functionapp deployment source config-zip", StringComparison.Ordinal);
        Assert.InRange(resources, 0, package);
        Assert.Contains("--parameters production.bicepparam", said, StringComparison.Ordinal);
    }

    [Fact]
    public void AppRoles_OfTheRegistration_AreTheRolesOfTheProduct()
    {
        using var roles = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "infra/entra/roles.json")));
        var registered = roles.RootElement.EnumerateArray().ToList();

        Assert.Equal(Roles.All.Select(role => (role.Key, role.Value)), registered.Select(role => (Text(role, "value"), Text(role, "displayName"))));
        Assert.Equal(registered.Count, registered.Select(role => Text(role, "id")).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Text(JsonElement role, string name) => role.GetProperty(name).GetString()!;
}

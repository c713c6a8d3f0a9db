using System.IO.Compression;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class PackageTests(HostFixture host)
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>What images, platform and agents set for the Functions host, and every handler inherits.</summary>
    private static readonly Dictionary<string, string> Hostile = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_URLS"] = "http://+:80",
        ["ASPNETCORE_HTTP_PORTS"] = "8080",
        ["ASPNETCORE_HTTPS_PORTS"] = "8443",
        ["ASPNETCORE_CONTENTROOT"] = "/azure-functions-host",
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "Tidak.Ada.Agent",
        ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
        ["ASPNETCORE_Kestrel__Endpoints__Http__Url"] = "http://+:80",
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["DOTNET_CONTENTROOT"] = "/azure-functions-host",
        ["DOTNET_ROOT"] = "/tidak-ada",
        ["DOTNET_STARTUP_HOOKS"] = "/tidak-ada/agent.dll",
        ["DOTNET_ADDITIONAL_DEPS"] = "/tidak-ada",
        ["DOTNET_SHARED_STORE"] = "/tidak-ada",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false",
        ["DOTNET_USE_POLLING_FILE_WATCHER"] = "true",
        ["DOTNET_RUNNING_IN_CONTAINER"] = "true",
        ["Kestrel__Endpoints__Http__Url"] = "http://+:80",
        ["Logging__LogLevel__Default"] = "Trace",
        ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
        ["LANG"] = "id_ID.UTF-8",
        ["TZ"] = "Asia/Jakarta",
        ["PORT"] = "80",
        ["URLS"] = "http://+:80",
    };

    [Fact]
    public void Package_Entries_AreWhatAFunctionsHostNeedsAndNothingOfTheWorkshop()
    {
        using var package = ZipFile.OpenRead(host.Published.Package);
        var names = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.All(["host.json", "http/function.json", "jobs/function.json", "Lkjip.App"], name => Assert.Contains(name, names));
        Assert.All(["templates/laporan-standar.docx", "templates/buku-kerja.xlsx", "wwwroot/form.js", "wwwroot/form.js.br", "libcoreclr.so"], name => Assert.Contains(name, names));
        Assert.DoesNotContain(names, name => name.EndsWith(".pdb", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal));
        Assert.Empty(names.Intersect(["createdump", "libmscordbi.so", "Problems/Problems.json", "appsettings.json"], StringComparer.Ordinal));
    }

    [Fact]
    public void Package_Entries_OnlyTheExecutableMayBeExecuted()
    {
        using var package = ZipFile.OpenRead(host.Published.Package);

        Assert.All(package.Entries, entry => Assert.Equal(entry.FullName == "Lkjip.App" ? Executable : Readable, (UnixFileMode)((entry.ExternalAttributes >> 16) & 0x1FF)));
    }

    [Fact]
    public async Task Start_CleanEnvironment_DoesTheWorkOfTimerAndQueue()
    {
        var report = await HandedInReport.MakeAsync(host);
        var all = host.Settings(host.Storage);
        var least = all.Where(setting => setting.Key is "LkjipStorage" or "LKJIP_DATA").ToDictionary(StringComparer.Ordinal);
        await using var handler = await Handler.StartAsync(host.Published.Executable, least, bare: true);

        await AssertWorksAsync(handler, report);
    }

    [Fact]
    public async Task Start_HostileEnvironment_DoesTheWorkAndWritesNothingIntoItsFolder()
    {
        var report = await HandedInReport.MakeAsync(host);
        var before = host.Published.State();
        var settings = host.Settings(host.Storage);
        foreach (var (name, value) in Hostile)
        {
            settings[name] = value;
        }

        await using var handler = await Handler.StartAsync(host.Published.Executable, settings);

        await AssertWorksAsync(handler, report);
        Assert.Equal(before, host.Published.State());
    }

    private static async Task AssertWorksAsync(Handler handler, HandedInReport report)
    {
        using var timer = await handler.InvokeAsync("sweeper", HostPayloads.Timer);
        using var jobs = await handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1));

        Assert.True(timer.IsSuccessStatusCode, handler.Output);
        Assert.True(jobs.IsSuccessStatusCode, handler.Output);
        Assert.Equal("done", (await report.JobAsync()).GetProperty("state").GetString());
        Assert.NotEmpty(await report.DocumentsAsync());
    }
}

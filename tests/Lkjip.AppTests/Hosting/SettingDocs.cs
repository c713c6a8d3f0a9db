using System.Text;
using Lkjip.App.Configuration;
using Lkjip.App.Hosting;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Hosting;

/// <summary>The page of the settings in the documentation, written from the list, with a wrong value of each kind and what the start says to it.</summary>
internal static class SettingDocs
{
    private const string Beginning = """
        # Settings

        All settings are environment variables (application settings in Azure). They are checked at the start: one that cannot be used stops it, and all of
        them are named at once with what they must be. A name that is no setting is remarked in the log and has no effect. `Lkjip.App settings` prints
        what is set and checks it without starting anything. `ASPNETCORE_*` and `DOTNET_*` have no effect: the Functions images set them for their own host.
        Times are in the unit that the name says. With a user-assigned identity Azure's library also reads `AZURE_CLIENT_ID`, by which mail and PDF through Graph go; `infra/` sets it.

        This page is written from `functions/Lkjip.App/Configuration/SettingList.cs` (`LKJIP_WRITE_DOCS=1` with its test).

        | Setting | Values | Without it | Meaning |
        |---|---|---|---|
        """;

    private const string Middle = """

        ## What a wrong setting says

        One value of each kind, and the line on the error output. The exit code is 2; under the Functions host the lines stand in its log as errors.


        """;

    /// <summary>Wrong values, at least one of each kind.</summary>
    public static IReadOnlyList<(string Name, string Value)> WrongValues { get; } =
    [
        ("LKJIP_PORT", "delapan"),
        ("LKJIP_PORT", "70710"),
        ("LKJIP_SIGNATORY_LINK_DAYS", "0"),
        ("LKJIP_TEMPLATE_CACHE_MB", "-1"),
        ("LKJIP_PDF_SECONDS", "1,5"),
        ("LKJIP_PUBLIC_PAGES", "ya"),
        ("LKJIP_COMPRESSION", "zip"),
        ("LKJIP_PDF_CONVERTER", "word"),
        ("LKJIP_MAIL_MODE", "kirim"),
        ("LKJIP_PUBLIC_URL", "lkjip.contoh.go.id"),
        ("LKJIP_PUBLIC_URL", "https://lkjip.contoh.go.id/lkjip"),
        ("SWEEPER_SCHEDULE", "*/5 * * * *"),
        ("REPORT_SCHEDULE", "0 0 25 * * *"),
        ("LKJIP_MAIL_FROM", "LKjIP <lkjip@contoh.go.id>"),
        ("LkjipStorage", "DefaultEndpointsProtocol=https;AccountName=lkjipdata"),
        ("LkjipStorage__accountName", "https://lkjipdata.blob.core.windows.net"),
        ("LkjipStorage__credential", "kunci"),
        ("LkjipStorage__clientId", "lkjip-identity"),
        ("LKJIP_CHECKLIST", "tidak-ada.json"),
        ("LKJIP_DATA", "/dev/null"),
    ];

    /// <summary>Fails when the page in the documentation is another; writes it when asked.</summary>
    public static void AssertWritten()
    {
        var page = Path.Combine(Repository.Root, "docs/settings.md");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_DOCS") == "1")
        {
            File.WriteAllText(page, Text());
        }

        Assert.Equal(File.ReadAllText(page), Text());
    }

    private static string Text()
    {
        var text = new StringBuilder(Beginning);
        foreach (var setting in SettingList.All)
        {
            text.Append($"\n| `{setting.Name}` | {setting.Values} | {(setting.UsualText is { } usual ? $"`{usual}`" : "-")} | {setting.Meaning} |");
        }

        text.Append('\n').Append(Middle);
        foreach (var (name, value) in WrongValues)
        {
            text.Append($"- `{name}={value}`\\\n  {Said(name, value)}\n");
        }

        return text.ToString();
    }

    private static string Said(string name, string value)
    {
        try
        {
            _ = Settings.FromEnvironment(asked => asked == name ? value : null);
            return "";
        }
        catch (SettingsException refused)
        {
            return refused.Problems[0];
        }
    }
}

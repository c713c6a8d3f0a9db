using System.Collections;
using System.CommandLine;
using System.Text.Json;
using Lkjip.App.Configuration;
using Lkjip.App.Hosting;

namespace Lkjip.App.CommandLine;

/// <summary>Shows what is set, and everything that is wrong with it, without starting a service (periksa pengaturan).</summary>
internal sealed class SettingsVerb : Verb
{
    private const int NameWidth = 36;

    private readonly Option<string> azure = new("--azure");

    /// <summary>Makes the verb.</summary>
    public SettingsVerb()
        : base("settings", "settings [--azure DAFTAR.json]", "Tampilkan dan periksa pengaturan: variabel lingkungan, atau daftar dari az functionapp config appsettings list.") => Add(azure);

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);
        if (parsed.GetValue(azure) is { } file)
        {
            if (await output.BytesAsync(file, cancellationToken) is not { } bytes)
            {
                return ExitCodes.Usage;
            }

            if (OfAzure(bytes) is not { } listed)
            {
                return await output.RefuseAsync($"Berkas {file} bukan daftar pengaturan: pakai az functionapp config appsettings list --output json.", ExitCodes.Usage);
            }

            variables = listed;
        }

        return await ShowAsync(variables, output);
    }

    private static async Task<int> ShowAsync(Dictionary<string, string?> variables, VerbOutput output)
    {
        string? Text(string name) => variables.GetValueOrDefault(name);
        var reader = new SettingReader(Text);
        foreach (var setting in SettingList.All)
        {
            await output.LineAsync($"{setting.Name.PadRight(NameWidth)} {Shown(setting, reader)}");
        }

        try
        {
            foreach (var remark in Settings.FromEnvironment(Text, variables.Keys).Remarks)
            {
                await output.SayAsync(remark);
            }

            return ExitCodes.Done;
        }
        catch (SettingsException unusable)
        {
            return await output.RefuseAsync(unusable.Message, ExitCodes.Refused);
        }
    }

    // The list of Azure, and what the Functions host and the platform add to it.
    private static Dictionary<string, string?>? OfAzure(byte[] json)
    {
        try
        {
            using var list = JsonDocument.Parse(json);
            var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                [SettingList.HandlerPort.Name] = "7072", [SettingList.PlatformHost.Name] = "app.example", [SettingList.PlatformSignsIn.Name] = "true",
            };
            foreach (var item in list.RootElement.EnumerateArray())
            {
                variables[item.GetProperty("name").GetString()!] = item.GetProperty("value").GetString();
            }

            return variables;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string Shown(Setting setting, SettingReader reader) => reader.TextOf(setting) switch
    {
        null when setting.UsualText is { } usual => $"{usual}  (bawaan)",
        null => "-",
        _ when setting.IsSecret => "(terisi, tidak ditampilkan)",
        var text => text,
    };
}

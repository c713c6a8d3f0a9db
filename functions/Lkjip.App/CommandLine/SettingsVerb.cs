using System.CommandLine;
using Lkjip.App.Configuration;
using Lkjip.App.Hosting;

namespace Lkjip.App.CommandLine;

/// <summary>Shows what is set, and everything that is wrong with it, without starting a service (periksa pengaturan).</summary>
internal sealed class SettingsVerb : Verb
{
    private const int NameWidth = 36;

    /// <summary>Makes the verb.</summary>
    public SettingsVerb()
        : base("settings", "settings", "Tampilkan dan periksa semua pengaturan dari variabel lingkungan; isi yang rahasia tidak ditampilkan.")
    {
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var reader = new SettingReader(Environment.GetEnvironmentVariable);
        foreach (var setting in SettingList.All)
        {
            await output.LineAsync($"{setting.Name.PadRight(NameWidth)} {Shown(setting, reader)}");
        }

        try
        {
            var settings = Settings.FromEnvironment(Environment.GetEnvironmentVariable, Environment.GetEnvironmentVariables().Keys.Cast<string>());
            foreach (var remark in settings.Remarks)
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

    private static string Shown(Setting setting, SettingReader reader) => reader.TextOf(setting) switch
    {
        null when setting.UsualText is { } usual => $"{usual}  (bawaan)",
        null => "-",
        _ when setting.IsSecret => "(terisi, tidak ditampilkan)",
        var text => text,
    };
}

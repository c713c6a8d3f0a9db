using Lkjip.App.Configuration;

namespace Lkjip.App.Telemetry;

/// <summary>Where traces, figures and logs are sent to, in the variables that OpenTelemetry specifies (pengaturan telemetri).</summary>
/// <param name="Variables">The variables by name; empty when nothing is sent.</param>
internal sealed record TelemetrySettings(IReadOnlyDictionary<string, string?> Variables)
{
    private static readonly IReadOnlyList<Setting> All =
    [
        SettingList.CollectorAddress, SettingList.CollectorHeaders, SettingList.CollectorProtocol, SettingList.CollectorMilliseconds,
        SettingList.ServiceName, SettingList.ResourceAttributes, SettingList.TracesSampler, SettingList.TracesShare,
        SettingList.TracesDelay, SettingList.LogsDelay, SettingList.FiguresInterval,
    ];

    /// <summary>Nothing is sent.</summary>
    public static TelemetrySettings Off { get; } = new(new Dictionary<string, string?>(StringComparer.Ordinal));

    /// <summary>True when there is somewhere to send to.</summary>
    public bool IsOn => Variables.Count > 0;

    /// <summary>Reads the variables, with our own usual values where OpenTelemetry's do not fit a process that is ended without notice.</summary>
    public static TelemetrySettings Of(SettingReader reader) => reader.Has(SettingList.CollectorAddress)
        ? new(All.Select(setting => (setting.Name, Text: reader.TextOf(setting) ?? setting.UsualText)).Where(pair => pair.Text is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Text, StringComparer.Ordinal))
        : Off;
}

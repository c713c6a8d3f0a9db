namespace Lkjip.App.Configuration;

/// <summary>The settings as they are set, and all that is wrong with them, so that it is told at once (pembaca pengaturan).</summary>
internal sealed class SettingReader
{
    private const int LongestShown = 100;

    private readonly Func<string, string?> variable;
    private readonly List<string> problems;

    /// <summary>Looks at all settings.</summary>
    /// <param name="variable">Gives the text of a variable, or null.</param>
    public SettingReader(Func<string, string?> variable)
    {
        this.variable = variable;
        problems = [.. SettingList.All.Select(Unusable).OfType<string>()];
    }

    /// <summary>What is wrong so far, an Indonesian sentence each.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>The text a setting is set to; null when it is not set.</summary>
    public string? TextOf(Setting setting) => variable(setting.Name)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>True when a setting is set to something.</summary>
    public bool Has(Setting setting) => TextOf(setting) is not null;

    /// <summary>The value of a setting; its usual one when it is not set or cannot be used.</summary>
    public T Of<T>(Setting<T> setting) => TextOf(setting) is { } text && setting.TryRead(text, out var value) ? value : setting.Usual;

    /// <summary>Says that a setting cannot be as it is, in Indonesian.</summary>
    public void Refuse(Setting setting, string why) => problems.Add($"{setting.Name} {why}");

    private string? Unusable(Setting setting)
    {
        if (TextOf(setting) is not { } text || setting.Takes(text))
        {
            return null;
        }

        var shown = setting.IsSecret ? "(isinya tidak ditampilkan)" : $"\"{(text.Length <= LongestShown ? text : $"{text[..LongestShown]}…")}\"";
        var usual = setting.UsualText is { } without ? $" Bila dihapus, berlaku {without}." : "";
        return $"{setting.Name} {shown} tidak dapat dipakai: harus {setting.Must}.{usual}";
    }
}

using Lkjip.Domain.Text;

namespace Lkjip.App.Configuration;

/// <summary>What was set without effect: remarked at the start, never a reason not to start, so that going back to an earlier version works (catatan pengaturan).</summary>
internal static class SettingRemarks
{
    private const int FarOff = 4;

    // Ours by name. Those of Azure's have other owners.
    private static readonly string[] Prefixes = ["LKJIP_", "LkjipStorage"];

    // What the Functions host reads of the connection and we do not.
    private static readonly string[] OfTheHost = ["LkjipStorage__queueServiceUri", "LkjipStorage__blobServiceUri", "LkjipStorage__tableServiceUri"];

    /// <summary>The remarks, a sentence each in English.</summary>
    public static IReadOnlyList<string> Of(SettingReader reader, IEnumerable<string> names) => [.. Unknown(names), .. WithoutEffect(reader)];

    private static IEnumerable<string> Unknown(IEnumerable<string> names) =>
        from name in names.Order(StringComparer.Ordinal)
        where Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        where !OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase) && SettingList.All.All(setting => setting.Name != name)
        let near = SettingList.All.Select(setting => setting.Name).MinBy(known => EditDistance.Between(known, name))!
        select EditDistance.Between(near, name) <= FarOff
            ? $"{name} is no setting and has no effect; perhaps {near} is meant."
            : $"{name} is no setting and has no effect.";

    private static IEnumerable<string> WithoutEffect(SettingReader reader)
    {
        if (reader.Of(SettingList.TrustsPlatform) && !reader.Of(SettingList.PlatformSignsIn))
        {
            yield return $"{SettingList.TrustsPlatform.Name} has no effect: App Service Authentication is off, and nobody can sign in.";
        }

        if (reader.Has(SettingList.DraftsMail) && !reader.Has(SettingList.MailFrom))
        {
            yield return $"{SettingList.DraftsMail.Name} has no effect without {SettingList.MailFrom.Name}.";
        }
    }
}

namespace Lkjip.Azure.Stores;

/// <summary>For whom an uploaded template is: everybody, the agencies of a region, or one agency (pemilik templat).</summary>
/// <remarks>The key is a part of row keys and addresses.</remarks>
public sealed record TemplateOwner
{
    private const string RegionPrefix = "wilayah-";
    private const string AgencyPrefix = "perangkat-";

    private TemplateOwner(string key) => Key = key;

    /// <summary>The whole installation.</summary>
    public static TemplateOwner All { get; } = new("umum");

    /// <summary>"umum", "wilayah-blitar", "perangkat-blitar-disnaker".</summary>
    public string Key { get; }

    /// <summary>The id of the region; null for another owner.</summary>
    public string? RegionId => After(RegionPrefix);

    /// <summary>The id of the agency; null for another owner.</summary>
    public string? AgencyId => After(AgencyPrefix);

    /// <summary>The agencies of a region.</summary>
    public static TemplateOwner Region(string id) => new(RegionPrefix + id);

    /// <summary>One agency.</summary>
    public static TemplateOwner Agency(string id) => new(AgencyPrefix + id);

    /// <summary>The owner of a key; null when it is none.</summary>
    public static TemplateOwner? Find(string key)
    {
        var owner = new TemplateOwner(key);
        return key == All.Key || ReportKey.IsAgency(owner.RegionId ?? owner.AgencyId ?? "") ? owner : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;

    private string? After(string prefix) => Key.StartsWith(prefix, StringComparison.Ordinal) ? Key[prefix.Length..] : null;
}

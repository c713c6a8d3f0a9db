namespace Lkjip.Azure.Stores;

/// <summary>An agency that may hand in reports (perangkat daerah terdaftar).</summary>
public sealed record AgencyRegistration
{
    /// <summary>Its id, lower-case letters, digits and hyphens: "blitar-disnaker".</summary>
    public required string Id { get; init; }

    /// <summary>Its name without the region: "Dinas Tenaga Kerja".</summary>
    public required string Name { get; init; }

    /// <summary>The id of its region: "blitar".</summary>
    public required string RegionId { get; init; }

    /// <summary>The name of its region: "Kabupaten Blitar".</summary>
    public required string RegionName { get; init; }

    /// <summary>Its time zone: WIB, WITA or WIT.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The name of its own template (templat); null for the standard one.</summary>
    public string? Template { get; init; }

    /// <summary>Where reminders go; null for the address in its latest report.</summary>
    public string? Email { get; init; }

    /// <summary>What a caller shows to change just this registration: it changes with any of the values.</summary>
    public string Tag => Rows.Sha256(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Id, Name, RegionId, RegionName, TimeZone, Template, Email)))[..16];
}

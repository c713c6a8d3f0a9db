namespace Lkjip.Azure.Stores;

/// <summary>A region whose agencies hand in reports (pemerintah kabupaten, kota, atau provinsi).</summary>
public sealed record RegionRegistration
{
    /// <summary>Its id: "blitar".</summary>
    public required string Id { get; init; }

    /// <summary>Its name: "Kabupaten Blitar".</summary>
    public required string Name { get; init; }

    /// <summary>Its time zone: WIB, WITA or WIT.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Its deadlines.</summary>
    public RegionCalendar Calendar { get; init; } = new();

    /// <summary>Who gets the list of the missing.</summary>
    public IReadOnlyList<string> PlannerEmails { get; init; } = [];

    /// <summary>How its new reports measure, as JSON (kebijakan pengukuran); null for the standard policy.</summary>
    public string? Policy { get; init; }

    /// <summary>The entity tag a caller shows to change it, without quotes; empty for a new one.</summary>
    public string Tag { get; init; } = "";
}

namespace Lkjip.App.Pages;

/// <summary>How pages look: light, dark, or as the device does (tampilan).</summary>
/// <param name="Id">The value kept in the cookie and put on the page.</param>
/// <param name="Label">What the switch says.</param>
/// <param name="Icon">Its sign.</param>
internal sealed record Theme(string Id, string Label, string Icon)
{
    /// <summary>The name of the cookie.</summary>
    public const string Cookie = "lkjip-tema";

    /// <summary>All themes, the usual one first.</summary>
    public static IReadOnlyList<Theme> All { get; } =
    [
        new("otomatis", "Ikuti perangkat", "auto"),
        new("terang", "Terang", "sun"),
        new("gelap", "Gelap", "moon"),
    ];

    /// <summary>The theme of a name; the usual one for an unknown name.</summary>
    public static Theme Of(string? id) => All.FirstOrDefault(theme => theme.Id == id) ?? All[0];
}

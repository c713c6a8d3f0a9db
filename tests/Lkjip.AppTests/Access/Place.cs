namespace Lkjip.AppTests.Access;

/// <summary>An agency as a caller sees it: his own, one of his region, or another's.</summary>
internal sealed record Place(string Name, string Agency, string Region, bool IsAssigned)
{
    public static readonly Place Own = new("own agency", "sendiri", "wilayah-a", IsAssigned: true);

    public static readonly Place OwnRegion = new("own region", "sewilayah", "wilayah-b", IsAssigned: true);

    public static readonly Place Other = new("other agency", "lain", "wilayah-c", IsAssigned: false);

    public static readonly IReadOnlyList<Place> All = [Own, OwnRegion, Other];
}

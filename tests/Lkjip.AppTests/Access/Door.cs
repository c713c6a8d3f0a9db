namespace Lkjip.AppTests.Access;

/// <summary>One way into the service: a method on a route, for a page also the handler.</summary>
/// <param name="Name">"POST /lkjip/laporan/{agency}/{period}?handler=Dokumen".</param>
/// <param name="IsPage">True for a page.</param>
/// <param name="IsTrigger">True for what only the Functions host may call.</param>
internal sealed record Door(string Name, bool IsPage, bool IsTrigger)
{
    public string Method => Name.Split(' ')[0];

    public bool Writes => Method is not "GET";

    public bool HasAgency => Name.Contains("{agency}", StringComparison.Ordinal);

    public bool HasRegion => Name.Contains("{region}", StringComparison.Ordinal);

    public bool HasPeriod => Name.Contains("{period}", StringComparison.Ordinal);

    /// <summary>The address at a place, in a state.</summary>
    public string Address(Place place, string state) => Name.Split(' ')[1]
        .Replace("{agency}", place.Agency, StringComparison.Ordinal)
        .Replace("{region}", place.Region, StringComparison.Ordinal)
        .Replace("{period}", Estate.PeriodOf(state), StringComparison.Ordinal)
        .Replace("{user}", "ani@contoh.go.id", StringComparison.Ordinal)
        .Replace("{job}", "j1", StringComparison.Ordinal)
        .Replace("{token}", "x", StringComparison.Ordinal)
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}

using Lkjip.App.State;

namespace Lkjip.App.Dashboards;

/// <summary>Which lines of a dashboard are shown, and in which order (saringan dasbor).</summary>
/// <param name="State">A state, or "belum-dimulai"; null for all.</param>
/// <param name="Light">A light; null for all.</param>
/// <param name="Sort">The column.</param>
/// <param name="Descending">True for the highest first.</param>
internal sealed record DashboardFilter(string? State, Light? Light, DashboardColumn<AgencyLine> Sort, bool Descending)
{
    /// <summary>The report is not begun.</summary>
    public const string NotBegun = "belum-dimulai";

    private const string Down = "turun";

    /// <summary>True when nothing is left out.</summary>
    public bool IsOpen => State is null && Light is null;

    /// <summary>The filter that an address asks for.</summary>
    public static DashboardFilter Of(IQueryCollection query) => new(
        query["keadaan"].ToString() is { } state && (state == NotBegun || ReportStates.All.ContainsKey(state)) ? state : null,
        Light.Find(query["lampu"]), RegionColumns.Find(query["urut"]), query["arah"] == Down);

    /// <summary>The lines that pass, in order.</summary>
    public IEnumerable<AgencyLine> Apply(IEnumerable<AgencyLine> lines) => Sort.Sorted(
        lines.Where(line => (State is null || (line.Head?.State ?? NotBegun) == State) && (Light is null || line.Light == Light)).ToList(), Descending);

    /// <summary>The address of the same lines in the order of a column; the other way round where it is the order already.</summary>
    public QueryString By(DashboardColumn<AgencyLine> column) => (this with
    {
        Sort = column,
        Descending = column == Sort ? !Descending : column.IsNumeric,
    }).Query();

    /// <summary>The filter as the end of an address.</summary>
    public QueryString Query() => QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("keadaan", State), new("lampu", Light?.Id), new("urut", Sort.Id == RegionColumns.Name && !Descending ? null : Sort.Id), new("arah", Descending ? Down : null),
    }.Where(pair => pair.Value is not null));
}

namespace Lkjip.Domain.Assess;

/// <summary>A column of a table of the report.</summary>
/// <param name="Id">The id in the ledger, English.</param>
/// <param name="Tag">The name in templates, Indonesian.</param>
/// <param name="Header">The printed header.</param>
/// <param name="Groups">Headers above it, outermost first.</param>
public sealed record TableColumn(string Id, string Tag, string Header, IReadOnlyList<string> Groups)
{
    /// <summary>A column without headers above it.</summary>
    public TableColumn(string id, string tag, string header)
        : this(id, tag, header, [])
    {
    }
}

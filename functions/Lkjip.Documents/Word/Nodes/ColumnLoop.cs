using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Columns of a table that are repeated.</summary>
/// <param name="Name">The list.</param>
/// <param name="Start">The first grid column.</param>
/// <param name="End">The grid column after the last.</param>
internal sealed record ColumnLoop(string Name, int Start, int End)
{
    public int Count(ScopeStack scopes) => scopes.Find(Name) switch
    {
        ListValue list => list.Items.Count,
        var value => SectionValue.IsEmpty(value) ? 0 : 1,
    };
}

using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>How often a section runs, as its tag says: for each item, once, or not at all (putaran bagian).</summary>
/// <param name="Count">How often.</param>
/// <param name="Items">The items of a list; null for another value.</param>
/// <param name="Group">The tags of a group; null for another value.</param>
internal readonly record struct SectionRuns(int Count, IReadOnlyList<TagScope>? Items, TagScope? Group)
{
    /// <summary>The runs at the place where the scopes stand.</summary>
    public static SectionRuns Of(ScopeStack scopes, SectionOpenTag tag)
    {
        var value = scopes.Find(tag.Key);
        if (tag.Inverted)
            return new SectionRuns(IsEmpty(value) ? 1 : 0, null, null);
        return value switch
        {
            ListValue list => new SectionRuns(list.Items.Count, list.Items, null),
            ScopeValue inner => new SectionRuns(1, null, inner.Scope),
            _ => new SectionRuns(IsEmpty(value) ? 0 : 1, null, null),
        };
    }

    /// <summary>Opens the scope of a run.</summary>
    public void Enter(ScopeStack scopes, int run)
    {
        if (Items is not null)
            scopes.Push(Items[run], run + 1, Count);
        else if (Group is not null)
            scopes.Push(Group);
    }

    /// <summary>Leaves the scope of a run.</summary>
    public void Leave(ScopeStack scopes)
    {
        if (Items is not null || Group is not null)
            scopes.Pop();
    }

    private static bool IsEmpty(TagValue? value) => value switch
    {
        null => true,
        ListValue list => list.Items.Count == 0,
        FlagValue flag => !flag.IsTrue,
        TextValue text => text.Text.Length == 0,
        BlockValue block => block.Blocks.Count == 0,
        _ => false,
    };
}

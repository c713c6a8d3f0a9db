using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>Runs through a section as its tag says: for each item, once, or not at all.</summary>
internal static class SectionRuns
{
    /// <summary>Calls back for each run, with the item's scope open.</summary>
    public static void Each(ScopeStack scopes, SectionOpenTag tag, Action run)
    {
        var value = scopes.Find(tag.Name);
        if (tag.Inverted)
        {
            if (IsEmpty(value))
                run();
            return;
        }

        switch (value)
        {
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                    Inside(() => scopes.Push(list.Items[i], i + 1, list.Items.Count));
                break;
            case ScopeValue group:
                Inside(() => scopes.Push(group.Scope));
                break;
            default:
                if (!IsEmpty(value))
                    run();
                break;
        }

        void Inside(Action push)
        {
            push();
            run();
            scopes.Pop();
        }
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

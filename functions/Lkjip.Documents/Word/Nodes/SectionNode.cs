using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A section: repeated for a list, printed once or not at all for anything else.</summary>
internal sealed class SectionNode(SectionOpenTag tag, NodeList content) : Node
{
    private delegate bool Visit(NodeList content, WordRendering to);

    private static readonly Visit Writing = static (content, to) =>
    {
        content.Write(to);
        return false;
    };

    private static readonly Visit Asking = static (content, to) => content.Prints(to);

    public override bool IsListed => content.IsListed;

    public override void Write(WordRendering to) => Each(to, Writing);

    public override bool Prints(WordRendering to) => Each(to, Asking);

    // True when a visit said so, which ends it.
    private bool Each(WordRendering to, Visit visit)
    {
        var value = to.Scopes.Find(tag.Key);
        if (tag.Inverted)
        {
            return SectionValue.IsEmpty(value) && visit(content, to);
        }

        return value switch
        {
            ListValue list => Items(list.Items, to, visit),
            ScopeValue group => Group(group.Scope, to, visit),
            _ => !SectionValue.IsEmpty(value) && visit(content, to),
        };
    }

    private bool Items(IReadOnlyList<TagScope> items, WordRendering to, Visit visit)
    {
        var (count, done) = (items.Count, false);
        for (var i = 0; i < count && !done; i++)
        {
            to.Scopes.Push(items[i], i + 1, count);
            done = visit(content, to);
            to.Scopes.Pop();
        }

        return done;
    }

    private bool Group(TagScope scope, WordRendering to, Visit visit)
    {
        to.Scopes.Push(scope);
        var done = visit(content, to);
        to.Scopes.Pop();
        return done;
    }
}

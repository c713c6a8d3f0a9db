using System.Xml.Linq;
using Lkjip.Documents.Charts;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Checks the names of a template against the tags of a sample report.</summary>
internal sealed class NameChecks(TagScope sample, WordFindings findings)
{
    public void Check(XElement root) => Walk(root, new ScopeStack(sample));

    private void Walk(XElement element, ScopeStack scopes)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W.Section)
            {
                Section(child, child.Annotation<SectionMark>()!.Tag, scopes);
            }
            else if (child.Name == W.Tag)
            {
                Known(child, child.Annotation<Tag>(), scopes);
            }
            else
            {
                Walk(child, scopes);
            }
        }
    }

    private void Known(XElement at, Tag? tag, ScopeStack scopes)
    {
        if (tag is null or CommentTag)
        {
            return;
        }

        if (tag is ChartTag)
        {
            if (!ChartLookup.Knows(scopes, tag.Key))
            {
                findings.Add("T-NAME", at, tag.Source, ("name", tag.Name), ("nearest", ChartLookup.Nearest(scopes, tag.Name)));
            }

            return;
        }

        var frame = scopes.FrameOf(tag.Name);
        var missing = frame is null || Dangles(frame, tag.Name);
        if (missing)
        {
            findings.Add("T-NAME", at, tag.Source, ("name", tag.Name), ("nearest", NearestName.Of(tag.Name, scopes)));
        }
        else if (tag is PictureTag && frame!.Find(tag.Key) is not (null or PictureValue))
        {
            findings.Add("T-PICTURE", at, tag.Source);
        }
    }

    // A dotted name dangles when the group is there but has no such member.
    private static bool Dangles(ScopeFrame frame, string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && frame.Find(new TagName(name[..dot])) switch
        {
            ScopeValue group => !group.Scope.Knows(name[(dot + 1)..]),
            null => false,
            _ => true,
        };
    }

    private void Section(XElement section, SectionOpenTag tag, ScopeStack scopes)
    {
        Known(section, tag, scopes);
        var value = scopes.Find(tag.Name);
        if (tag.NeedsList && value is not (null or ListValue))
        {
            findings.Add("T-LIST", section, tag.Source, ("name", tag.Name));
        }

        switch (tag.Inverted ? null : value)
        {
            case ListValue { Items: [var first, ..] } list:
                scopes.Push(first, 1, list.Items.Count);
                Walk(section, scopes);
                scopes.Pop();
                break;
            case ListValue:
                // An empty list in the sample does not tell what its items would have.
                break;
            case ScopeValue group:
                scopes.Push(group.Scope);
                Walk(section, scopes);
                scopes.Pop();
                break;
            case null when !tag.Inverted:
                break;
            default:
                Walk(section, scopes);
                break;
        }
    }
}

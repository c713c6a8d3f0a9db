using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Checks the names of a template against the tags of the catalogue or of a report.</summary>
internal sealed class NameChecks(TagScope sample, WordFindings findings)
{
    /// <summary>Checks the tags of a part whose sections have been found.</summary>
    public void Check(XElement root) => Walk(root, new ScopeStack(sample));

    /// <summary>Checks a tag outside all sections, in a part that has no paragraphs.</summary>
    public void Check(Tag tag, string place, string around)
    {
        if (NameFinding.Of(tag, place, around, new ScopeStack(sample)) is { } finding)
        {
            findings.AddLast(finding);
        }
    }

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
                Known(child, child.Annotation<Tag>()!, scopes);
            }
            else
            {
                Walk(child, scopes);
            }
        }
    }

    private void Known(XElement at, Tag tag, ScopeStack scopes)
    {
        if (NameFinding.Of(tag, WordPlaces.Of(at), WordFindings.At(at, tag.Source), scopes) is { } finding)
        {
            findings.Add(at, finding);
        }
    }

    // Where there is no value, nothing tells what would be known inside.
    private void Section(XElement section, SectionOpenTag tag, ScopeStack scopes)
    {
        Known(section, tag, scopes);
        var value = scopes.Find(tag.Name);
        switch (value)
        {
            case ListValue { Items: [var first, ..] } list when !tag.Inverted:
                scopes.Push(first, 1, list.Items.Count);
                Walk(section, scopes);
                scopes.Pop();
                break;
            case ScopeValue group when !tag.Inverted:
                scopes.Push(group.Scope);
                Walk(section, scopes);
                scopes.Pop();
                break;
            case null or ListValue when !tag.Inverted:
                break;
            default:
                Walk(section, scopes);
                break;
        }
    }
}

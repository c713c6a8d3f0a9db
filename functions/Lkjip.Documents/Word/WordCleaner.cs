using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Takes out what Word leaves in a text and what would stand in the way of tags.</summary>
/// <remarks>Tracked changes are accepted; comments of the author do not go into documents; a content control that holds a tag gives way to its text.</remarks>
internal static class WordCleaner
{
    private static readonly HashSet<XName> Noise =
    [
        W.Ns + "proofErr", W.Ns + "lastRenderedPageBreak", W.Ns + "smartTagPr", W.Ns + "customXmlPr",
        W.Ns + "commentRangeStart", W.Ns + "commentRangeEnd", W.Ns + "commentReference",
    ];

    private static readonly HashSet<XName> Wrappers = [W.Ns + "smartTag", W.Ns + "customXml"];

    public static void Clean(XElement root)
    {
        // Most templates hold few of these: what is not there is not looked for.
        var names = root.Descendants().Select(e => e.Name).ToHashSet();
        foreach (var noise in names.Overlaps(Noise) ? root.Descendants().Where(e => Noise.Contains(e.Name)).ToList() : [])
        {
            noise.Remove();
        }

        if (names.Overlaps(TrackedChanges.Marks))
        {
            TrackedChanges.Accept(root);
        }

        foreach (var wrapper in names.Overlaps(Wrappers) ? root.Descendants().Where(e => Wrappers.Contains(e.Name)).Reverse().ToList() : [])
        {
            Elements.Unwrap(wrapper, wrapper);
        }

        CleanControls(root);
        SplitFieldRuns(root);
        CleanFallbacks(root);
    }

    // A control can be bound to data that would take the place of the value; its id must not be repeated by loops.
    private static void CleanControls(XElement root)
    {
        foreach (var control in root.Descendants(W.Sdt).Reverse().ToList())
        {
            if (MayHoldTag(control))
            {
                Elements.Unwrap(control, control.Element(W.SdtContent));
            }
            else
            {
                control.Element(W.Ns + "sdtPr")?.Element(W.Id)?.Remove();
            }
        }
    }

    // A run may hold the whole of a field; then each mark of the field gets a run of its own.
    private static void SplitFieldRuns(XElement root)
    {
        foreach (var run in root.Descendants(W.Run).Where(r => r.Element(W.FldChar) is not null && r.Elements().Count(e => e.Name != W.RPr) > 1).ToList())
        {
            var content = run.Elements().Where(e => e.Name != W.RPr).ToList();
            content.Skip(1).Remove();
            run.AddAfterSelf(content.Skip(1).Select(e => new XElement(W.Run, run.Attributes(), run.Element(W.RPr), e)));
        }
    }

    // The old form of a text box repeats its text: both are filled from the new one, so that they cannot differ.
    private static void CleanFallbacks(XElement root)
    {
        foreach (var fallback in root.Descendants(W.Fallback).Where(MayHoldTag).Reverse().ToList())
        {
            var texts = fallback.ElementsBeforeSelf().SelectMany(choice => choice.Descendants(W.TxbxContent)).ToList();
            var copies = fallback.Descendants(W.TxbxContent).ToList();
            if (texts.Count == 0 || texts.Count != copies.Count)
            {
                fallback.Remove();
                continue;
            }

            foreach (var (text, copy) in texts.Zip(copies))
            {
                copy.ReplaceNodes(text.Nodes());
            }
        }
    }

    private static bool MayHoldTag(XElement element) => TagDelimiters.Single.MayBeIn(element.Value);
}

using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Changes to a tree that keep the notes at its elements.</summary>
internal static class Elements
{
    /// <summary>Puts what an element holds in the place of its wrapper.</summary>
    public static void Unwrap(XElement wrapper, XElement? content)
    {
        // Nodes that still have a parent would be copied, and lose the notes at them.
        var inner = content?.Nodes().ToList() ?? [];
        inner.Remove();
        wrapper.AddAfterSelf(inner);
        wrapper.Remove();
    }
}

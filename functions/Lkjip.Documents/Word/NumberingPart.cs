using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Word;

/// <summary>The part with the numberings of a template, to which those of new lists are added.</summary>
/// <remarks>Definitions come before the numberings that use them (ISO/IEC 29500-1, 17.9.17).</remarks>
internal sealed class NumberingPart
{
    private readonly PackedPart? original;
    private readonly byte[] definitions;
    private readonly byte[] numbers;
    private readonly byte[] close;

    /// <summary>Reads the part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="original">The part as it stands in the template; null when there is none.</param>
    /// <param name="root">Its content; null when there is none.</param>
    public NumberingPart(string name, PackedPart? original, XElement? root)
    {
        (Name, this.original) = (name, original);
        root ??= new XElement(W.Ns + "numbering", new XAttribute(XNamespace.Xmlns + "w", W.Ns));
        var (head, tail) = (new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"), new StringBuilder());
        XmlText.Open(root, head);
        foreach (var element in root.Elements().Where(e => e.Name != W.Ns + "num" && e.Name != W.Ns + "numIdMacAtCleanup"))
        {
            XmlText.Write(element, head);
        }

        foreach (var element in root.Elements(W.Ns + "num"))
        {
            XmlText.Write(element, tail);
        }

        (definitions, numbers) = (Encoding.UTF8.GetBytes(head.ToString()), Encoding.UTF8.GetBytes(tail.ToString()));
        var end = new StringBuilder();
        XmlText.Close(root, end);
        close = Encoding.UTF8.GetBytes(end.ToString());
    }

    public string Name { get; }

    /// <summary>Writes the part with what a rendering added; as it stands where it added nothing.</summary>
    public void Write(PackageWriter package, NewNumbers added)
    {
        if (!added.Any && original is not null)
        {
            package.Copy(original);
            return;
        }

        package.Begin(Name);
        package.Write(definitions);
        package.Write(Encoding.UTF8.GetBytes(added.Definitions));
        package.Write(numbers);
        package.Write(Encoding.UTF8.GetBytes(added.Numbers));
        package.Write(close);
        package.End();
    }
}

using System.Text;

namespace Lkjip.Documents.Packages;

/// <summary>The content types of a template, to which those of new parts are added (daftar jenis isi).</summary>
internal sealed class ContentTypesPart
{
    /// <summary>Its name in every package.</summary>
    public const string Name = "[Content_Types].xml";

    private const string Close = "</Types>";

    private readonly byte[] head;

    /// <summary>Reads what the package has.</summary>
    public ContentTypesPart(PackageContent package)
    {
        var root = SafeXml.Load(package.Find(Name)!.Content).Root!;
        root.Add("");
        var xml = root.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
        head = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml[..xml.LastIndexOf("</", StringComparison.Ordinal)]);
    }

    /// <summary>Writes them, with those of new parts.</summary>
    public void Write(PackageWriter package, IEnumerable<string> names, string contentType)
    {
        package.Begin(Name);
        package.Write(head);
        foreach (var name in names)
            package.Write(Encoding.UTF8.GetBytes($"<Override PartName=\"/{name}\" ContentType=\"{contentType}\"/>"));
        package.Write(Encoding.UTF8.GetBytes(Close));
        package.End();
    }
}

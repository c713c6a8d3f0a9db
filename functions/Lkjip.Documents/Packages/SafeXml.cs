using System.Xml;
using System.Xml.Linq;

namespace Lkjip.Documents.Packages;

/// <summary>Reads XML of a package without document types, entities or endless depth (pembaca XML aman).</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
    };

    /// <summary>The document, or null with the code of what is wrong: "T-DTD", "T-XML", "T-DEPTH".</summary>
    public static XDocument? Read(ReadOnlyMemory<byte> content, out string code)
    {
        code = "";
        try
        {
            if (Depth(content) > PackageLimits.XmlDepth)
            {
                code = "T-DEPTH";
                return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException wrong)
        {
            code = wrong.Message.Contains("DTD", StringComparison.Ordinal) ? "T-DTD" : "T-XML";
            return null;
        }
    }

    private static int Depth(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), Settings);
        var deepest = 0;
        while (deepest <= PackageLimits.XmlDepth && reader.Read())
        {
            deepest = Math.Max(deepest, reader.Depth);
        }

        return deepest;
    }
}

using System.Runtime.InteropServices;
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
        try
        {
            var xml = Load(content);
            code = IsTooDeep(xml.Root!) ? "T-DEPTH" : "";
            return code.Length == 0 ? xml : null;
        }
        catch (XmlException wrong)
        {
            code = Code(wrong);
            return null;
        }
    }

    /// <summary>The code of what is wrong, or "".</summary>
    public static string Check(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var reader = Reader(content);
            while (reader.Read())
            {
                if (reader.Depth > PackageLimits.XmlDepth)
                {
                    return "T-DEPTH";
                }
            }

            return "";
        }
        catch (XmlException wrong)
        {
            return Code(wrong);
        }
    }

    /// <summary>A part that was checked when its package was read.</summary>
    public static XDocument Load(ReadOnlyMemory<byte> content)
    {
        using var reader = Reader(content);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Code(XmlException wrong) => wrong.Message.Contains("DTD", StringComparison.Ordinal) ? "T-DTD" : "T-XML";

    // Element by element, for a file may be deeper than a stack.
    private static bool IsTooDeep(XElement root)
    {
        var depth = 0;
        for (XNode? node = root.FirstNode; depth <= PackageLimits.XmlDepth;)
        {
            if (node is XElement { FirstNode: { } first })
            {
                (node, depth) = (first, depth + 1);
                continue;
            }

            while (node is null or { NextNode: null })
            {
                if ((node?.Parent ?? root) is var parent && parent == root)
                {
                    return false;
                }

                (node, depth) = (parent, depth - 1);
            }

            node = node.NextNode;
        }

        return true;
    }

    /// <summary>Reads a part from its beginning.</summary>
    public static XmlReader Reader(ReadOnlyMemory<byte> content) => XmlReader.Create(
        MemoryMarshal.TryGetArray(content, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(content.ToArray()),
        Settings);
}

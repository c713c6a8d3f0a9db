using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Lkjip.Azure.Pdf;

/// <summary>A copy of a Word document for LibreOffice, whose lists of contents stand as plain paragraphs (daftar isi sebagai teks).</summary>
/// <remarks>
/// Within a list of contents LibreOffice shows what the file says the page numbers are, which nobody knew when the file was made. Without the
/// field around the list its references to pages (PAGEREF) are references like any others, and LibreOffice counts them.
/// </remarks>
internal static class PlainContents
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The copy; the document itself when it is no Word document or has no list of contents.</summary>
    public static ReadOnlyMemory<byte> Of(PdfSource source)
    {
        if (source.Extension != "docx")
            return source.Content;
        try
        {
            return Rewrite(source.Content);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            // What LibreOffice makes of it is its answer.
            return source.Content;
        }
    }

    private static ReadOnlyMemory<byte> Rewrite(ReadOnlyMemory<byte> content)
    {
        using var copy = new MemoryStream();
        copy.Write(content.Span);
        using (var package = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in package.Entries.Where(entry => IsText(entry.FullName)).ToList())
            {
                using var stream = part.Open();
                var text = Read(stream);
                var marks = Marks(text);
                if (marks.Count == 0)
                    continue;
                marks.ForEach(mark => mark.Remove());
                stream.SetLength(0);
                text.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return copy.ToArray();
    }

    // Word calls it document.xml, its service in the browser sometimes document2.xml.
    private static bool IsText(string part) =>
        part.StartsWith("word/document", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal);

    private static XDocument Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Safe);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    // Fields nest: the references to pages lie in the result of the list.
    private static List<XElement> Marks(XDocument text)
    {
        var open = new Stack<List<XElement>>();
        var contents = new List<XElement>();
        foreach (var element in text.Descendants().Where(element => element.Name == W + "fldChar" || element.Name == W + "instrText"))
        {
            var kind = element.Attribute(W + "fldCharType")?.Value;
            if (kind == "begin")
                open.Push([]);
            if (!open.TryPeek(out var field))
                continue;
            field.Add(element);
            if (kind == "end" && IsContents(open.Pop()))
                contents.AddRange(field);
        }

        return contents;
    }

    private static bool IsContents(List<XElement> field) => string.Concat(field.Where(element => element.Name == W + "instrText").Select(element => element.Value))
        .TrimStart().StartsWith("TOC ", StringComparison.OrdinalIgnoreCase);
}

using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Names of WordprocessingML that the engine works with.</summary>
internal static class W
{
    public static readonly XNamespace Ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Our own marks, which never leave the compiler.</summary>
    public static readonly XNamespace Lk = "urn:lkjip:mark";

    public static readonly XName P = Ns + "p", PPr = Ns + "pPr", Run = Ns + "r", RPr = Ns + "rPr", T = Ns + "t", Tbl = Ns + "tbl", Tr = Ns + "tr";
    public static readonly XName Tc = Ns + "tc", TcPr = Ns + "tcPr", TcW = Ns + "tcW", GridSpan = Ns + "gridSpan", VMerge = Ns + "vMerge";
    public static readonly XName TblGrid = Ns + "tblGrid", GridCol = Ns + "gridCol", SectPr = Ns + "sectPr", Body = Ns + "body", Val = Ns + "val", Id = Ns + "id";
    public static readonly XName TxbxContent = Ns + "txbxContent", BookmarkStart = Ns + "bookmarkStart", BookmarkEnd = Ns + "bookmarkEnd";
    public static readonly XName FldChar = Ns + "fldChar", InstrText = Ns + "instrText", FldSimple = Ns + "fldSimple", FldCharType = Ns + "fldCharType";
    public static readonly XName Footnote = Ns + "footnote", Endnote = Ns + "endnote", Fallback = Mc + "Fallback", Sdt = Ns + "sdt", SdtContent = Ns + "sdtContent";
    public static readonly XName DocPr = Wp + "docPr";

    public static readonly XName Tag = Lk + "tag", Section = Lk + "section", Block = Lk + "block", Field = Lk + "field", Toc = Lk + "toc", Note = Lk + "note", Notes = Lk + "notes";

    /// <summary>Elements that must hold at least one paragraph and end with one.</summary>
    public static readonly HashSet<XName> Containers = [Tc, TxbxContent, Ns + "hdr", Ns + "ftr", Ns + "footnote", Ns + "endnote", Ns + "comment"];

    /// <summary>Elements whose children are paragraphs and tables.</summary>
    public static readonly HashSet<XName> Blocks = [.. Containers, Body, Ns + "sdtContent"];

    /// <summary>The nearest ancestor of a name inside the same text (a text box is a text of its own).</summary>
    public static XElement? Nearest(XElement element, XName name) =>
        element.Ancestors().TakeWhile(a => a.Name != TxbxContent).FirstOrDefault(a => a.Name == name);

    public static string? Value(XElement? element) => (string?)element?.Attribute(Val);
}

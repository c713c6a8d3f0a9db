using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Packages;

/// <summary>Finds the fields of a Word text that fetch something from outside the document or start a program (bidang ke luar).</summary>
internal static class OutsideFields
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Kinds = ["DDE", "DDEAUTO", "LINK", "IMPORT", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "DATABASE", "RD", "MACROBUTTON", "MACRO"];

    /// <summary>Their kinds.</summary>
    public static IEnumerable<string> In(XDocument xml) =>
        Codes(xml).Select(Kind).Where(kind => Kinds.Contains(kind, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);

    // A code may be cut into runs and hold other fields, which are no part of its kind.
    private static IEnumerable<string> Codes(XDocument xml)
    {
        var open = new Stack<StringBuilder>();
        foreach (var element in xml.Descendants())
        {
            if (element.Name == W + "fldSimple")
                yield return (string?)element.Attribute(W + "instr") ?? "";
            else if ((element.Name == W + "instrText" || element.Name == W + "delInstrText") && open.Count > 0)
                open.Peek().Append(element.Value);
            else if (element.Name == W + "fldChar" && (string?)element.Attribute(W + "fldCharType") == "begin")
                open.Push(new StringBuilder());
            else if (element.Name == W + "fldChar" && (string?)element.Attribute(W + "fldCharType") == "end" && open.Count > 0)
                yield return open.Pop().ToString();
        }

        // A field that is not closed.
        foreach (var code in open)
            yield return code.ToString();
    }

    private static string Kind(string code) => code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("").Trim('"', '\\').ToUpperInvariant();
}

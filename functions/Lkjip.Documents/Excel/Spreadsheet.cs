using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Excel;

/// <summary>Names of the workbook format (ECMA-376), and how its XML is taken apart.</summary>
internal static class Spreadsheet
{
    /// <summary>The namespace of workbooks and sheets.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of relationship ids.</summary>
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The content of an element as XML with the format's namespace as the default one.</summary>
    public static string Inner(XElement element) => string.Concat(element.Nodes().Select(Outer));

    /// <summary>The element itself as XML with the format's namespace as the default one.</summary>
    public static string Outer(XNode node) => (node is XElement element ? new XElement(element) : node)
        .ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{Main.NamespaceName}\"", "", StringComparison.Ordinal);

    /// <summary>The attributes as XML, each with a space in front; those named and those of other namespaces are left out.</summary>
    public static string Attributes(XElement element, params ReadOnlySpan<string> without)
    {
        var text = "";
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.NamespaceName.Length == 0 && !without.Contains(attribute.Name.LocalName))
                text += " " + attribute;
        }

        return text;
    }

    /// <summary>A whole number; null when it is none.</summary>
    public static int? Whole(XAttribute? attribute) => Whole(attribute?.Value);

    /// <summary>A whole number; null when it is none.</summary>
    public static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True for an attribute that is switched on.</summary>
    public static bool IsOn(XAttribute? attribute) => attribute?.Value is "1" or "true" or "on";
}

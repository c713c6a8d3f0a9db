using System.Globalization;
using System.Xml;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Packages;

/// <summary>Counts the rows and cells of a sheet and looks for formulas that ask another program (pemeriksa lembar kerja).</summary>
internal static class SheetChecks
{
    /// <summary>Checks a sheet whose XML is sound.</summary>
    public static void Check(PackagePart part, ICollection<Finding> findings)
    {
        var (rows, cells) = (0, 0);
        using var reader = SafeXml.Reader(part.Content);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            rows += reader.LocalName == "row" ? 1 : 0;
            cells += reader.LocalName == "c" ? 1 : 0;
            if (rows > PackageLimits.Rows || cells > PackageLimits.Cells)
            {
                findings.Add(TemplateFinding.Of("T-LIMIT", part.Name, null, ("limit", Limit)));
                return;
            }

            if (reader.LocalName == "f" && !reader.IsEmptyElement && AsksAProgram(Formula(reader)))
            {
                findings.Add(TemplateFinding.Of("T-DDE", part.Name, "DDE"));
                return;
            }
        }
    }

    private static string Limit => string.Create(CultureInfo.InvariantCulture, $"{PackageLimits.Rows} baris atau {PackageLimits.Cells} sel dalam satu lembar");

    private static string Formula(XmlReader reader) => reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : "";

    // The bar stands between a program and its topic and is no operator; in a text it is only a bar.
    private static bool AsksAProgram(string formula)
    {
        var isText = false;
        foreach (var letter in formula)
        {
            isText ^= letter == '"';
            if (letter == '|' && !isText)
                return true;
        }

        return false;
    }
}

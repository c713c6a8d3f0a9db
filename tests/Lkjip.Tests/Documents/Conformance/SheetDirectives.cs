using System.Globalization;
using System.Text;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>What stands around the cells of a sheet: "@merge A1:B1", "@cf C2 :: C2>10", "@name Pagu = Data!$B$2:$B$2".</summary>
internal sealed class SheetDirectives(string sheet, int number)
{
    private readonly StringBuilder merges = new();
    private readonly StringBuilder formats = new();
    private readonly StringBuilder validations = new();
    private readonly StringBuilder links = new();
    private readonly Dictionary<int, string> heights = [];
    private string filter = "";
    private string header = "";
    private int merged;
    private int checkedPlaces;
    private int priority;

    public StringBuilder Names { get; } = new();

    public string Before { get; private set; } = "";

    public string? Chart { get; private set; }

    /// <summary>What follows the rows, in the order of CT_Worksheet.</summary>
    public string After => filter
        + (merged > 0 ? $"<mergeCells count=\"{merged}\">{merges}</mergeCells>" : "") + formats
        + (checkedPlaces > 0 ? $"<dataValidations count=\"{checkedPlaces}\">{validations}</dataValidations>" : "")
        + (links.Length > 0 ? $"<hyperlinks>{links}</hyperlinks>" : "") + header
        + (Chart is null ? "" : "<drawing r:id=\"rId1\"/>");

    public string Height(int row) => heights.TryGetValue(row, out var height) ? $" ht=\"{height}\" customHeight=\"1\"" : "";

    public void Take(string line)
    {
        var words = line[1..].Split(' ', 2);
        var parts = words[1].Split(" :: ");
        switch (words[0])
        {
            case "merge":
                merged++;
                merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{parts[0]}\"/>");
                break;
            case "cf":
                formats.Append(CultureInfo.InvariantCulture, $"<conditionalFormatting sqref=\"{parts[0]}\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"{++priority}\"><formula>{WordInline.Escape(parts[1])}</formula></cfRule></conditionalFormatting>");
                break;
            case "valid":
                checkedPlaces++;
                validations.Append(CultureInfo.InvariantCulture, $"<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"{parts[0]}\"><formula1>{WordInline.Escape(parts[1])}</formula1></dataValidation>");
                break;
            case "link":
                links.Append(CultureInfo.InvariantCulture, $"<hyperlink ref=\"{parts[0]}\" location=\"{WordInline.Escape(parts[1])}\"/>");
                break;
            case "filter":
                filter = $"<autoFilter ref=\"{parts[0]}\"/>";
                break;
            case "header":
                header = $"<headerFooter><oddHeader>{WordInline.Escape(parts[0])}</oddHeader></headerFooter>";
                break;
            case "print":
                Names.Append(Name("_xlnm.Print_Area", Quoted(parts[0]), local: true));
                break;
            case "repeat":
                Names.Append(Name("_xlnm.Print_Titles", Quoted(parts[0]), local: true));
                break;
            case "name" when words[1].Split(" = ") is [var name, var formula]:
                Names.Append(Name(name, formula, local: false));
                break;
            case "height" when words[1].Split(' ') is [var row, var points]:
                heights[int.Parse(row, CultureInfo.InvariantCulture)] = points;
                break;
            case "widths":
                Before = $"<cols>{string.Concat(words[1].Split(' ').Select((w, i) => $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{w}\" customWidth=\"1\"/>"))}</cols>";
                break;
            case "chart":
                Chart = SheetCharts.Bar(parts[0], parts[1]);
                break;
            default:
                throw new FormatException($"Unknown: {line}");
        }
    }

    private string Quoted(string place) => $"'{sheet}'!{string.Join(':', place.Split(':').Select(Absolute))}";

    private static string Absolute(string corner)
    {
        var letters = corner.TrimEnd("0123456789".ToCharArray());
        return (letters.Length > 0 ? $"${letters}" : "") + $"${corner[letters.Length..]}";
    }

    private string Name(string name, string formula, bool local) =>
        $"<definedName name=\"{name}\"{(local ? $" localSheetId=\"{number - 1}\"" : "")}>{WordInline.Escape(formula)}</definedName>";
}

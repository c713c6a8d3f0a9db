using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Charts;

/// <summary>The parts of a template's charts that its documents do not have: the sample, whose place the charts of the report take (bagian grafik templat).</summary>
internal sealed class ChartParts
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly string[] OfTheSample = ["package", "chartStyle", "chartColorStyle"];

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Owner, string Id)> relationships = [];

    /// <summary>The parts into which charts may come.</summary>
    public IEnumerable<string> Owners => relationships.Select(relationship => relationship.Owner).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when there are charts.</summary>
    public bool Any => relationships.Count > 0;

    /// <summary>The whole type of a relationship.</summary>
    public static string TypeOf(string name) => Office + name;

    /// <summary>Takes a chart out.</summary>
    public void Take(PackageContent package, string owner, PackageRelationship relationship, PackagePart chart)
    {
        relationships.Add((owner, relationship.Id));
        taken.Add(chart.Name);
        taken.Add(chart.RelationshipsName);
        foreach (var sample in package.RelationshipsOf(chart.Name).Where(r => !r.IsExternal && OfTheSample.Contains(r.Type, StringComparer.Ordinal)))
        {
            taken.Add(sample.Target);
            if (package.Find(sample.Target) is { } part)
                taken.Add(part.RelationshipsName);
        }
    }

    /// <summary>The package without them.</summary>
    public PackageContent Without(PackageContent package)
    {
        if (!Any)
            return package;
        foreach (var owner in Owners)
            package = Changed(package, package.Find(owner)!.RelationshipsName, root => root.Elements().Where(e => relationships.Contains((owner, (string?)e.Attribute("Id") ?? ""))).Remove());
        return Changed(package.Without(taken), ContentTypes, ChangeTypes);
    }

    private void ChangeTypes(XElement root)
    {
        root.Elements(Types + "Override").Where(e => taken.Contains(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))).Remove();
        if (!root.Elements(Types + "Default").Any(e => string.Equals((string?)e.Attribute("Extension"), "xlsx", StringComparison.OrdinalIgnoreCase)))
            root.AddFirst(new XElement(Types + "Default", new XAttribute("Extension", "xlsx"), new XAttribute("ContentType", Workbook)));
    }

    private static PackageContent Changed(PackageContent package, string name, Action<XElement> change)
    {
        var root = SafeXml.Load(package.Find(name)!.Content).Root!;
        change(root);
        return package.With(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting)));
    }
}

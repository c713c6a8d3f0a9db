using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>The summaries of the contract's doc comments, for people who read the schema.</summary>
/// <remarks>From the documentation file beside the program; without the file there are no descriptions.</remarks>
internal static partial class DocComments
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Load);

    public static string? Of(Type type) => Summaries.Value.GetValueOrDefault($"T:{type.FullName}");

    public static string? Of(PropertyInfo property) =>
        Summaries.Value.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private static Dictionary<string, string> Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{typeof(PerformanceReport).Assembly.GetName().Name}.xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member")
                .Where(member => member.Element("summary") is not null)
                .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")!), StringComparer.Ordinal)
            : new(StringComparer.Ordinal);
    }

    private static string Text(XElement summary) =>
        Blanks().Replace(string.Concat(summary.DescendantNodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => JsonNamingPolicy.CamelCase.ConvertName(see.Attribute("cref")?.Value.Split('.')[^1] ?? ""),
        _ => "",
    };

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>A case of the template corpus: a template, its data, and what must come out.</summary>
/// <param name="Topic">The file it stands in.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Sections">Its texts by name: "template", "data", "expected", "findings", "sheet Data".</param>
internal sealed record ConformanceCase(string Topic, string Name, IReadOnlyList<KeyValuePair<string, string>> Sections)
{
    /// <summary>The text of a section; null when the case has none of that name.</summary>
    public string? Text(string section) => Sections.FirstOrDefault(s => s.Key == section).Value;

    /// <summary>True when an option is set.</summary>
    public bool Has(string option) => (Text("options") ?? "").Split('\n').Contains(option, StringComparer.Ordinal);

    /// <summary>True when the template is a workbook.</summary>
    public bool IsWorkbook => Sections.Any(s => s.Key.StartsWith("sheet ", StringComparison.Ordinal));
}

using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>What holds for every filled document: valid, ids unique, every reference has its target.</summary>
internal static class WordSoundness
{
    private static readonly XNamespace W = WordReading.W;
    private static readonly string[] Referring = ["REF", "PAGEREF", "NOTEREF"];

    public static IEnumerable<string> Problems(FilledPackage package)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(package.Bytes), isEditable: false);
        foreach (var error in new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file))
        {
            yield return $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}";
        }

        var roots = package.Names.Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)).Select(n => package.Xml(n)!).ToList();
        var drawings = roots.SelectMany(r => r.Descendants()).Where(e => e.Name.LocalName == "docPr").Select(e => e.Attribute("id")!.Value).ToList();
        var marks = roots.SelectMany(r => r.Descendants(W + "bookmarkStart")).ToList();
        foreach (var twice in Twice(drawings).Concat(Twice(marks.Select(m => m.Attribute(W + "id")!.Value))).Concat(Twice(marks.Select(m => m.Attribute(W + "name")!.Value))))
        {
            yield return $"Not unique: {twice}";
        }

        var names = marks.Select(m => m.Attribute(W + "name")!.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var target in roots.SelectMany(Targets).Where(t => !names.Contains(t)))
        {
            yield return $"No bookmark: {target}";
        }

        if (roots.Any(r => r.Value.Contains("Error!", StringComparison.Ordinal)))
        {
            yield return "Error! in the text";
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> Targets(XElement root) =>
        root.Descendants(W + "hyperlink").Select(h => (string?)h.Attribute(W + "anchor")).OfType<string>()
            .Concat(root.Descendants(W + "instrText").Select(i => i.Value).Concat(root.Descendants(W + "fldSimple").Select(f => f.Attribute(W + "instr")!.Value))
                .Select(code => code.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 1 && Referring.Contains(words[0], StringComparer.Ordinal)).Select(words => words[1]));
}

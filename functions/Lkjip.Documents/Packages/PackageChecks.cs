using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Packages;

/// <summary>Refuses what a template must not hold: macros, embedded objects, ways to the outside, document types.</summary>
internal static class PackageChecks
{
    private static readonly string[] Objects = ["oleObject", "package", "control", "activeXControlBinary"];
    private static readonly string[] OutsideTypes = ["externalLink", "spreadsheetml.connections", "queryTable"];
    private static readonly string[] Macros = ["vbaProject", "wordVbaData", "attachedToolbars", "keyMapCustomizations"];

    public static void Check(PackageContent content, ICollection<Finding> findings)
    {
        foreach (var part in content.Parts)
        {
            CheckPart(part, findings);
            CheckRelationships(part.Name, content, findings);
        }

        CheckRelationships("", content, findings);
    }

    private static void CheckPart(PackagePart part, ICollection<Finding> findings)
    {
        var type = part.ContentType;
        if (type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(TemplateFinding.Of("T-MACRO", part.Name));
        }

        // What a workbook fetches from elsewhere needs no relationship to the outside.
        if (OutsideTypes.FirstOrDefault(outside => type.Contains(outside, StringComparison.OrdinalIgnoreCase)) is { } source)
        {
            findings.Add(TemplateFinding.Of("T-DDE", part.Name, source));
        }

        if (type.Contains("oleObject", StringComparison.OrdinalIgnoreCase) || type.Contains("activeX", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(TemplateFinding.Of("T-OLE", part.Name));
        }

        if (IsXml(part) && Read(part, findings) is { Length: > 0 } code)
        {
            findings.Add(TemplateFinding.Of(code, part.Name));
        }
        else if (type.Contains("worksheet+xml", StringComparison.OrdinalIgnoreCase))
        {
            SheetChecks.Check(part, findings);
        }
    }

    // The texts of a document are read once, to be checked and to be compiled.
    private static string Read(PackagePart part, ICollection<Finding> findings)
    {
        if (!part.ContentType.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))
        {
            return SafeXml.Check(part.Content);
        }

        if (SafeXml.Read(part.Content, out var code) is { } xml)
        {
            foreach (var field in OutsideFields.In(xml))
            {
                findings.Add(TemplateFinding.Of("T-DDE", part.Name, field));
            }

            part.Keep(xml);
        }

        return code;
    }

    private static bool IsXml(PackagePart part) =>
        !part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        && (part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.ContentType.EndsWith("xml", StringComparison.OrdinalIgnoreCase));

    private static void CheckRelationships(string part, PackageContent content, ICollection<Finding> findings)
    {
        foreach (var relationship in content.RelationshipsOf(part))
        {
            var place = part.Length == 0 ? "berkas" : part;
            if (relationship.IsExternal && relationship.Type != "hyperlink")
            {
                var code = relationship.Type == "attachedTemplate" ? "T-REMOTE" : "T-EXTERNAL";
                findings.Add(TemplateFinding.Of(code, place, relationship.Target));
            }
            else if (relationship.Type is "aFChunk" or "subDocument")
            {
                findings.Add(TemplateFinding.Of("T-ALTCHUNK", place));
            }
            else if (Macros.Contains(relationship.Type, StringComparer.Ordinal))
            {
                findings.Add(TemplateFinding.Of("T-MACRO", place));
            }
            else if (IsObject(part, relationship))
            {
                findings.Add(TemplateFinding.Of("T-OLE", place));
            }
        }
    }

    // The embedded workbook of a native chart is a package too, and wanted.
    private static bool IsObject(string part, PackageRelationship relationship) =>
        Objects.Contains(relationship.Type, StringComparer.Ordinal)
        && !(relationship.Type == "package" && part.Contains("/charts/", StringComparison.OrdinalIgnoreCase));
}

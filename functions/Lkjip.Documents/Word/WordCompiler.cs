using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Charts;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Word;

/// <summary>Reads and checks a Word template.</summary>
internal sealed class WordCompiler
{
    // CT_Settings wants updateFields before these (ISO/IEC 29500-1, 17.15.1.78).
    private static readonly HashSet<string> AfterUpdateFields = new(StringComparer.Ordinal)
    {
        "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping",
        "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary",
        "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator", "docId", "conflictMode", "discardImageEditingData", "defaultImageDpi", "chartTrackingRefBased",
    };

    private readonly PackageContent package;
    private readonly WordFindings findings = new();
    private readonly WordNeeds needs = new();
    private readonly Dictionary<string, NodeList> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> replaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordStyles styles;
    private readonly NameChecks? names;
    private CaptionPattern? caption;

    private WordCompiler(PackageContent package, TagScope? sample)
    {
        this.package = package;
        styles = new WordStyles(Related("styles"));
        names = sample is null ? null : new NameChecks(sample, findings);
    }

    /// <summary>Compiles a template; all errors are found at once.</summary>
    public static CompileResult Compile(PackageContent package, TagScope? sample) => new WordCompiler(package, sample).Compile();

    private CompileResult Compile()
    {
        var main = package.MainPart!;
        CompileMain(main);
        foreach (var (relationship, label) in Texts(main))
        {
            CompilePart(relationship.Target, label);
        }

        if (package.RelationshipsOf("").FirstOrDefault(r => r.Type == "core-properties") is { } core)
        {
            CompileProperties(core.Target);
        }

        var good = findings.Findings.TrueForAll(f => f.Severity != Severity.Error);
        var template = good ? new WordTemplate(new WordPackage(package, parts, replaced, needs), needs, styles, new WordNumbering(Related("numbering")), caption!) { Size = 2 * package.Size } : null;
        return new CompileResult(template, findings.Findings, findings.Tags);
    }

    private XElement? Related(string type) =>
        package.RelationshipsOf(package.MainPart!.Name).FirstOrDefault(r => r.Type == type) is { } found && package.Find(found.Target) is { } part
            ? SafeXml.Load(part.Content).Root
            : null;

    private IEnumerable<(PackageRelationship Relationship, string Label)> Texts(PackagePart main)
    {
        foreach (var (type, label) in new[] { ("header", "kepala halaman"), ("footer", "kaki halaman") })
        {
            var number = 0;
            foreach (var found in package.RelationshipsOf(main.Name).Where(r => r.Type == type).OrderBy(r => r.Target, StringComparer.Ordinal))
            {
                yield return (found, $"{label} {++number}");
            }
        }

        foreach (var (type, label) in new[] { ("footnotes", "catatan kaki"), ("endnotes", "catatan akhir") })
        {
            foreach (var found in package.RelationshipsOf(main.Name).Where(r => r.Type == type))
            {
                yield return (found, label);
            }
        }
    }

    private void CompileMain(PackagePart main)
    {
        var root = Marked(main, "isi");
        caption = new CaptionPattern(root, styles);
        if (root.Descendants(W.Toc).Any())
        {
            UpdateFieldsOnOpening();
        }

        parts[main.Name] = PartCompiler.Compile(root, styles, findings, needs, main.Name);
    }

    private void CompilePart(string name, string label)
    {
        if (package.Find(name) is { } part)
        {
            parts[part.Name] = PartCompiler.Compile(Marked(part, label), styles, findings, needs, part.Name);
        }
    }

    private XElement Marked(PackagePart part, string label)
    {
        var root = SafeXml.Load(part.Content).Root!;
        WordCleaner.Clean(root);
        WordPlaces.Mark(root, label);
        new ChartPlacer(package, findings, needs.Charts).Place(root, part.Name);
        FieldPlacer.Place(root);
        new TagPlacer(findings).Place(root);
        new SectionWrapper(findings).Wrap(root);
        names?.Check(root);
        return root;
    }

    private void CompileProperties(string name)
    {
        if (package.Find(name) is { } part && SafeXml.Load(part.Content).Root is { } root && root.Value.Contains(TagSyntax.Open, StringComparison.Ordinal))
        {
            parts[part.Name] = new PropertiesCompiler(findings).Compile(root);
        }
    }

    private void UpdateFieldsOnOpening()
    {
        if (package.RelationshipsOf(package.MainPart!.Name).FirstOrDefault(r => r.Type == "settings") is not { } found || Related("settings") is not { } settings)
        {
            return;
        }

        settings.Elements(W.Ns + "updateFields").Remove();
        var update = new XElement(W.Ns + "updateFields", new XAttribute(W.Val, "true"));
        if (settings.Elements().FirstOrDefault(e => AfterUpdateFields.Contains(e.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(update);
        }
        else
        {
            settings.Add(update);
        }

        replaced[found.Target] = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + settings.ToString(SaveOptions.DisableFormatting));
    }
}

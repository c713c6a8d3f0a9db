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

    private static readonly string[] Properties = ["core-properties", "custom-properties", "extended-properties"];
    private static readonly string[] Comments = ["comments", "commentsExtended", "commentsIds", "commentsExtensible"];

    private readonly PackageContent package;
    private readonly WordFindings findings = new();
    private readonly WordPlaces places = new();
    private readonly TagDelimiters delimiters;
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
        delimiters = TagDelimiters.Of(Paragraphs(package.MainPart!));
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

        foreach (var properties in package.RelationshipsOf("").Where(r => Properties.Contains(r.Type, StringComparer.Ordinal)))
        {
            CompileProperties(properties.Target);
        }

        EmptyComments();
        var good = findings.Findings.All(f => f.Severity != Severity.Error);
        var template = good ? new WordTemplate(new WordPackage(package, parts, replaced, needs), needs, styles, new WordNumbering(Related("numbering")), caption!) { Size = 2 * package.Size } : null;
        return new CompileResult(template, findings.Findings, findings.Tags);
    }

    private XElement? Related(string type) =>
        package.RelationshipsOf(package.MainPart!.Name).FirstOrDefault(r => r.Type == type) is { } found && package.Find(found.Target) is { } part
            ? SafeXml.Load(part.Content).Root
            : null;

    private IEnumerable<(PackageRelationship Relationship, string Label)> Texts(PackagePart main)
    {
        foreach (var (type, label) in new[] { ("header", WordPlaces.Headers), ("footer", WordPlaces.Footers) })
        {
            var number = 0;
            foreach (var found in package.RelationshipsOf(main.Name).Where(r => r.Type == type).OrderBy(r => r.Target, StringComparer.Ordinal))
            {
                yield return (found, $"{label} {++number}");
            }
        }

        foreach (var (type, label) in new[] { ("footnotes", WordPlaces.Footnotes), ("endnotes", WordPlaces.Endnotes) })
        {
            foreach (var found in package.RelationshipsOf(main.Name).Where(r => r.Type == type))
            {
                yield return (found, label);
            }
        }
    }

    private void CompileMain(PackagePart main)
    {
        var root = Marked(main, WordPlaces.Body);
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
        places.Mark(root, label);
        WordCleaner.Clean(root);
        new FieldTags(findings, delimiters).Place(root);
        new ChartPlacer(package, findings, delimiters, needs.Charts).Place(root, part.Name);
        FieldPlacer.Place(root);
        new AlternativeTexts(findings, delimiters).Place(root);
        new TagPlacer(findings, delimiters).Place(root);
        new LeftTags(findings, delimiters).Check(root);
        new SectionWrapper(findings).Wrap(root);
        names?.Check(root);
        return root;
    }

    private static IEnumerable<string> Paragraphs(PackagePart part) =>
        SafeXml.Load(part.Content).Descendants(W.P).Select(p => string.Concat(p.Descendants(W.T).Select(t => t.Value)));

    private void CompileProperties(string name)
    {
        if (package.Find(name) is { } part && SafeXml.Load(part.Content).Root is { } root && TagSyntax.Find(root.Value, delimiters).Any())
        {
            parts[part.Name] = new PropertiesCompiler(findings, names, delimiters).Compile(root);
        }
    }

    // The anchors of comments are taken out of the text, and what they say is the author's.
    private void EmptyComments()
    {
        foreach (var found in package.RelationshipsOf(package.MainPart!.Name).Where(r => Comments.Contains(r.Type, StringComparer.Ordinal)))
        {
            if (package.Find(found.Target) is { } part && SafeXml.Load(part.Content).Root is { } root)
            {
                replaced[part.Name] = Encoding.UTF8.GetBytes(new XElement(root.Name, root.Attributes()).ToString());
            }
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

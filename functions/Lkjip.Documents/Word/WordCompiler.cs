using System.Globalization;
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
    private readonly List<(XElement Root, string Part)> placed = [];
    private readonly Dictionary<string, NodeList> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> replaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly XElement main;
    private readonly WordStyles styles;
    private readonly NameChecks? names;
    private CaptionPattern? caption;
    private ReferencePlacer? references;

    private WordCompiler(PackageContent package, TagScope? sample)
    {
        this.package = package;
        styles = new WordStyles(Related("styles"));
        names = sample is null ? null : new NameChecks(sample, findings);
        main = SafeXml.Load(package.MainPart!.Content).Root!;
        delimiters = TagDelimiters.Of(Paragraphs(main));
    }

    /// <summary>Compiles a template; all errors are found at once.</summary>
    public static CompileResult Compile(PackageContent package, TagScope? sample) => new WordCompiler(package, sample).Compile();

    private CompileResult Compile()
    {
        PlaceMain(package.MainPart!);
        foreach (var (name, label) in Related("header", WordPlaces.Headers, numbered: true).Concat(Related("footer", WordPlaces.Footers, numbered: true)))
        {
            PlacePart(name, label);
        }

        CompileParts();

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

    private IEnumerable<(string Name, string Label)> Related(string type, string label, bool numbered) => package.RelationshipsOf(package.MainPart!.Name)
        .Where(r => r.Type == type && package.Find(r.Target) is not null).OrderBy(r => r.Target, StringComparer.Ordinal)
        .Select((found, index) => (package.Find(found.Target)!.Name, numbered ? string.Create(CultureInfo.InvariantCulture, $"{label} {index + 1}") : label));

    private void PlaceMain(PackagePart part)
    {
        places.Mark(main, WordPlaces.Body);
        var notes = Related("footnotes", WordPlaces.Footnotes, numbered: false).Concat(Related("endnotes", WordPlaces.Endnotes, numbered: false))
            .DistinctBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Select(Notes).ToList();
        notes.ForEach(n => n.Place());
        PlaceTags(main, part);
        foreach (var n in notes)
        {
            PlaceTags(n.Root, package.Find(n.Part)!);
        }
    }

    private NotePlacer Notes((string Name, string Label) part)
    {
        var root = SafeXml.Load(package.Find(part.Name)!.Content).Root!;
        places.Mark(root, part.Label);
        return new NotePlacer(root, part.Name, main);
    }

    private void PlacePart(string name, string label)
    {
        var part = package.Find(name)!;
        var root = SafeXml.Load(part.Content).Root!;
        places.Mark(root, label);
        PlaceTags(root, part);
    }

    private void CompileParts()
    {
        caption = new CaptionPattern(main, styles);
        needs.Contents = main.Descendants(W.Toc).Any();
        needs.Headings = needs.Contents || placed.Exists(p => p.Root.Descendants(W.Field).Any(f => f.Annotation<FieldCode>() is { } code && (code.Kind == "STYLEREF" || code.Has(@"\s"))));
        if (needs.Contents)
        {
            UpdateFieldsOnOpening();
        }

        foreach (var (root, part) in placed)
        {
            parts[part] = PartCompiler.Compile(root, styles, findings, needs, part);
        }
    }

    private void PlaceTags(XElement root, PackagePart part)
    {
        placed.Add((root, part.Name));
        WordCleaner.Clean(root);
        new FieldTags(findings, delimiters).Place(root);
        new ChartPlacer(package, findings, delimiters, needs.Charts).Place(root, part.Name);
        FieldPlacer.Place(root);
        new AlternativeTexts(findings, delimiters).Place(root);
        new TagPlacer(findings, delimiters).Place(root);
        new LeftTags(findings, delimiters).Check(root);
        new SectionWrapper(findings).Wrap(root);
        RepeatedShapes.Clean(root);
        names?.Check(root);
        references ??= new ReferencePlacer(root);
        needs.Bookmarks |= references.Place(root);
    }

    private static IEnumerable<string> Paragraphs(XElement root) =>
        root.Descendants(W.P).Select(p => string.Concat(p.Descendants(W.T).Select(t => t.Value)));

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

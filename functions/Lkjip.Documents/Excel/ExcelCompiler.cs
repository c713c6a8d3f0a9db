using System.Xml.Linq;
using Lkjip.Documents.Excel.Reading;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads and checks a workbook template (pemeriksa templat Excel).</summary>
internal static class ExcelCompiler
{
    /// <summary>Compiles a package whose main part is a workbook.</summary>
    public static CompileResult Compile(PackageContent package, TagScope? sample)
    {
        var findings = new List<Finding>();
        var uses = new List<TagUse>();
        var main = package.MainPart!;
        if (SafeXml.Read(main.Content, out var code)?.Root is not { } root)
            return new CompileResult(null, [TemplateFinding.Of(code, main.Name)], []);
        var workbook = new WorkbookParts(package, main, root);
        var sheets = new List<(SheetTemplate Template, XElement Root)>();
        foreach (var (index, (name, part)) in workbook.Sheets.Index())
        {
            var sheet = WorkbookParts.Load(part);
            var read = new SheetReader(name, index, workbook, findings, uses).Read(part.Name, sheet);
            if (sample is not null)
                new NameCheck(sample, findings).Check(read.Rows.Nodes, name);
            sheets.Add((read, sheet));
        }

        if (sheets.Count == 0)
            findings.Add(TemplateFinding.Of("T-XML", main.Name));
        var moving = new MovingParts(package, main, workbook, new OutsideTexts(findings, uses, workbook.Delimiters, sample));
        var parts = moving.Prepare(sheets);
        var template = findings.Exists(finding => finding.Severity == Severity.Error)
            ? null
            : WorkbookTemplate.Of(package, main, workbook, [.. sheets.Select(sheet => sheet.Template)], parts, moving.Watched);
        return new CompileResult(template, findings, uses);
    }
}

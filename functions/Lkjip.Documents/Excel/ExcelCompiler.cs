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
        var workbook = new WorkbookParts(package, main);
        var sheets = new List<SheetTemplate>();
        foreach (var sheet in workbook.Workbook.Descendants(Spreadsheet.Main + "sheet"))
        {
            var id = (string?)sheet.Attribute(Spreadsheet.Relations + "id");
            var target = package.RelationshipsOf(main.Name).FirstOrDefault(relation => relation.Id == id);
            if (target is not { Type: "worksheet" } || package.Find(target.Target) is not { } part)
                continue;
            var name = (string?)sheet.Attribute("name") ?? "";
            var read = new SheetReader(name, workbook, findings, uses).Read(part.Name, WorkbookParts.Load(part));
            sheets.Add(read);
            if (sample is not null)
                new NameCheck(sample, findings, name).Check(read.Rows.Nodes);
        }

        var template = findings.Exists(finding => finding.Severity == Severity.Error)
            ? null
            : new WorkbookTemplate(package, main, workbook, sheets) { Size = 2 * package.Size };
        return new CompileResult(template, findings, uses);
    }
}

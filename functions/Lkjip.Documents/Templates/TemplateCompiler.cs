using Lkjip.Documents.Excel;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Word;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>Reads and checks a template, Word or Excel (pemeriksa templat).</summary>
public static class TemplateCompiler
{
    internal const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string ExcelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Compiles a template; all errors are found at once.</summary>
    /// <param name="package">The bytes of the .docx or .xlsx file.</param>
    /// <param name="sample">Values of a report, against which the names of the tags are checked; null checks no names.</param>
    public static CompileResult Compile(ReadOnlyMemory<byte> package, TagScope? sample = null)
    {
        var findings = new List<Finding>();
        var content = PackageContent.Read(package, findings);
        if (content is null)
        {
            return new CompileResult(null, findings, []);
        }

        return content.MainPart?.ContentType switch
        {
            WordMain => WordCompiler.Compile(content, sample),
            ExcelMain => ExcelCompiler.Compile(content, sample),
            _ => new CompileResult(null, [TemplateFinding.Of("T-KIND", "berkas")], []),
        };
    }
}

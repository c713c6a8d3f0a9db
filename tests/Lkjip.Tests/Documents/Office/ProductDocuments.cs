using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Documents.Office;

/// <summary>The product's templates, each filled with each sample.</summary>
internal static class ProductDocuments
{
    /// <summary>The templates with an extension, by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Templates(string extension) => Directory.EnumerateFiles(Repository.File("templates"), $"*.{extension}")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>The tags of each sample, by name.</summary>
    public static IReadOnlyDictionary<string, Func<TagScope>> Samples() => Directory.EnumerateFiles(Repository.File("templates/samples"), "*.json")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Tags, StringComparer.Ordinal);

    /// <summary>Every template filled with every sample, as "template--sample".</summary>
    public static IReadOnlyDictionary<string, byte[]> Filled(IReadOnlyDictionary<string, byte[]> templates) =>
        (from template in templates
         let compiled = Compiled(template.Value)
         from sample in Samples()
         select (Name: $"{template.Key}--{sample.Key}", Bytes: Fill(compiled, sample.Value())))
        .ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);

    public static byte[] Fill(CompiledTemplate template, TagScope tags)
    {
        using var output = new MemoryStream();
        template.Render(tags, output);
        return output.ToArray();
    }

    public static CompiledTemplate Compiled(byte[] template)
    {
        var compiled = TemplateCompiler.Compile(template);
        Assert.Empty(compiled.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        return compiled.Template!;
    }

    private static Func<TagScope> Tags(string file)
    {
        var assessment = Assessor.Assess(ReportReader.Read(File.ReadAllBytes(file)).Report!);
        var findings = Reviewer.Review(assessment);
        return () => ReportTags.For(assessment, findings);
    }
}

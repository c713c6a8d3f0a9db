using Lkjip.App.Answers;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.App.Documents;

/// <summary>What an inspection of a template found: its tags and what is wrong.</summary>
internal sealed record TemplateInspection(CompileResult Result)
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<Finding> Findings => Result.Findings;

    /// <summary>How many errors there are.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>True when the template cannot be filled.</summary>
    public bool HasErrors => Result.Template is null;

    /// <summary>The tags and findings as they are answered and printed.</summary>
    public object Answer => new { tags = Result.Tags, findings = Findings.Select(FindingAnswer.Of) };

    /// <summary>Inspects a template; the names of its tags are held against the catalogue.</summary>
    public static TemplateInspection Of(ReadOnlyMemory<byte> template) => new(TemplateCompiler.Compile(template, TagCatalogue.Scope));
}

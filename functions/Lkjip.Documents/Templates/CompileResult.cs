using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>What became of a template that was read and checked (hasil pemeriksaan templat).</summary>
/// <param name="Template">The template, ready to fill; null when a finding is an error.</param>
/// <param name="Findings">Everything that is wrong, in the order of the document.</param>
/// <param name="Tags">The tags in use, in the order of the document.</param>
public sealed record CompileResult(CompiledTemplate? Template, IReadOnlyList<Finding> Findings, IReadOnlyList<TagUse> Tags);

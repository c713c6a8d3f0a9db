using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An analysis with the report it belongs to.</summary>
internal sealed record AnalysisSource(ReportContext Context, Analysis Analysis);

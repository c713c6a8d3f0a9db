using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.Domain.Reading;

/// <summary>The result of reading a report: the report, or what is wrong with the document.</summary>
/// <param name="Report">The report; null when there is any finding of severity error.</param>
/// <param name="Findings">Everything that is wrong with the form, at once.</param>
public sealed record ReadResult(PerformanceReport? Report, IReadOnlyList<Finding> Findings);

using Lkjip.App.Form.Changes;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Form;

/// <summary>What became of changes of the form, with the figures and findings that follow (isian tertulis).</summary>
/// <param name="Outcome">What became of each change.</param>
/// <param name="Head">The report as it is stored now.</param>
/// <param name="Reviewed">The report with the changes, assessed and reviewed.</param>
/// <param name="Stored">True when a version was stored.</param>
internal sealed record WrittenCells(FormOutcome Outcome, ReportHead Head, ReviewedReport Reviewed, bool Stored);

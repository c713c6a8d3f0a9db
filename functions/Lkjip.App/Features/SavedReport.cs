using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>A report that was stored, with what follows from it (laporan tersimpan).</summary>
/// <param name="Result">What became of the write.</param>
/// <param name="Reviewed">The figures and findings of the stored data.</param>
internal sealed record SavedReport(WriteResult Result, ReviewedReport Reviewed);

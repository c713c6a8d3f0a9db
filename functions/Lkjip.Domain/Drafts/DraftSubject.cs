using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What a draft is about: the report, or an indicator, objective or program of it.</summary>
/// <param name="Id">Its id; null for the report.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Row">Its ordinal among its kind, from 0; by it the wording varies.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Analysis">Its analysis; null for the report.</param>
internal sealed record DraftSubject(string? Id, string Name, int Row, string Path, Analysis? Analysis)
{
    /// <summary>The report as a whole.</summary>
    public static DraftSubject Report { get; } = new(null, "", 0, "$", null);
}

using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A follow-up as the report of a quarter sees it (tindak lanjut).</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="From">The quarter that promised it.</param>
/// <param name="FollowUp">What was promised.</param>
internal sealed record FollowUpSource(FactorSource Subject, int From, FollowUp FollowUp)
{
    private static readonly Dictionary<FollowUpStatus, string> Words = new()
    {
        [FollowUpStatus.Planned] = "belum dilaksanakan", [FollowUpStatus.Ongoing] = "sedang berjalan", [FollowUpStatus.Done] = "selesai", [FollowUpStatus.Dropped] = "dibatalkan",
    };

    /// <summary>The unit that does it.</summary>
    public string? Unit => FollowUp.ResponsibleUnit ?? Subject.Unit;

    /// <summary>By when: "30 November 2023", or "Triwulan IV".</summary>
    public string? Due => FollowUp.DueDate is { } date ? IndonesianFormat.Date(date) : FollowUp.DueQuarter is { } quarter ? $"Triwulan {IndonesianFormat.Roman(quarter)}" : null;

    /// <summary>True when it was not finished before the quarter of the report.</summary>
    public bool WasOpen => Until(Subject.Quarter.Quarter - 1)?.Status is not (FollowUpStatus.Done or FollowUpStatus.Dropped);

    /// <summary>How far it has come, in words.</summary>
    public string Status => Until(Subject.Quarter.Quarter) is { } last ? Words[last.Status] : "belum dilaporkan";

    /// <summary>What is said of it.</summary>
    public string? Note => Until(Subject.Quarter.Quarter)?.Note;

    private FollowUpProgress? Until(int quarter) => FollowUp.Progress.Where(step => step.Quarter <= quarter).MaxBy(step => step.Quarter);
}

using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Rounds;

/// <summary>A line of a run beside the report as it is now.</summary>
/// <param name="Line">The line.</param>
/// <param name="Head">The head of the report; null when there is none.</param>
internal sealed record RunLineView(RunLine Line, ReportHead? Head)
{
    /// <summary>True when a next round would do something: data has come, the version is newer, or it failed.</summary>
    public bool IsAgain => Line.State switch
    {
        RunLine.Missing => Head is not null,
        RunLine.Failed => true,
        _ => Head?.Version > Line.Version,
    };

    /// <summary>What there is to know about the line, in Indonesian; one sentence each.</summary>
    public IEnumerable<string> Notes()
    {
        if (Line.Reason is { } reason)
        {
            yield return reason;
        }

        if (Line.State == RunLine.Missing && Head is not null)
        {
            yield return "Datanya sudah ada sekarang; jalankan lagi yang belum.";
        }

        if (Line.Version is not null && Head?.Version > Line.Version)
        {
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Ada versi {Head.Version} yang lebih baru; jalankan lagi yang belum.");
        }

        if (Line is { FromDraft: true, State: RunLine.Done } && (Head is null || ReportStates.IsOpen(Head.State)))
        {
            yield return "Dari konsep, belum diajukan.";
        }
    }
}

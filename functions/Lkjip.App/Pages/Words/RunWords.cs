using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>How the state of a line in a run is shown (hasil putaran).</summary>
/// <param name="State">The state of the line.</param>
/// <param name="Label">The words.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Count">How many there are in a run.</param>
internal sealed record RunWords(string State, string Label, string Icon, Func<RunCounts, int> Count)
{
    /// <summary>All states, in the order in which they are shown.</summary>
    public static IReadOnlyList<RunWords> All { get; } =
    [
        new(RunLine.Done, "Selesai", "done", counts => counts.Done),
        new(RunLine.Planned, "Dikerjakan", "clock", counts => counts.Planned),
        new(RunLine.Missing, "Tanpa data", "missing", counts => counts.Missing),
        new(RunLine.Failed, "Gagal", "error", counts => counts.Failed),
    ];

    /// <summary>The words for a line.</summary>
    public static RunWords For(string state) => All.First(words => words.State == state);

    /// <summary>The state of a run in words.</summary>
    public static string Of(RunHead? run) => run?.State switch
    {
        null => "Belum dijalankan",
        RunHead.Planning => "Direncanakan",
        RunHead.Working => "Berjalan",
        RunHead.Failed => "Gagal direncanakan",
        _ => run.Counts.Done == run.Counts.Total ? "Lengkap" : "Ada yang belum",
    };

    /// <summary>The sign of a run.</summary>
    public static string IconOf(RunHead? run) => run?.State switch
    {
        null => "none",
        RunHead.Planning or RunHead.Working => "clock",
        RunHead.Failed => "error",
        _ => run.Counts.Done == run.Counts.Total ? "done" : "warning",
    };

    /// <summary>Who began a round: a person, or the timer.</summary>
    public static string ByOf(RunHead run) => run.Round == RunHead.Due ? "jadwal otomatis" : run.By;
}

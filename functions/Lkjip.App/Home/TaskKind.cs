using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>A kind of task: for which role, at a report in which state, in which words, and what is to be done (jenis tugas).</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="State">The state of the report; null for one that is not begun.</param>
/// <param name="Roles">Whom it is for.</param>
/// <param name="Words">The sentence.</param>
internal sealed record TaskKind(string Title, string? State, IReadOnlyList<string> Roles, Func<TaskSubject, string> Words)
{
    /// <summary>The button; null where the caller only waits for others.</summary>
    public string? Action { get; init; }

    /// <summary>Where it is done.</summary>
    public required Func<TaskSubject, string> Link { get; init; }

    /// <summary>Until when; null where nothing is due.</summary>
    public Func<Deadlines, PeriodName, DateOnly>? Due { get; init; }

    /// <summary>True for what the agency does; who has a whole region sees how many there are, not each.</summary>
    public bool IsOfAgency { get; init; }

    /// <summary>The line of the history that the words quote; null for none.</summary>
    public Func<HistoryEntry, bool>? Quotes { get; init; }

    /// <summary>True when it is for the caller to do something.</summary>
    public bool IsToDo => Action is not null;

    /// <summary>The sign beside it.</summary>
    public string Icon => State ?? ReportStates.Draft;

    /// <summary>True when it is this task for the caller.</summary>
    public bool Fits(Caller caller, string? state) => State == state && Roles.Any(caller.Is);
}

using System.Globalization;
using Lkjip.App.Pages.Words;
using Lkjip.App.Runs;
using Lkjip.Domain.Text;

namespace Lkjip.App.Home;

/// <summary>A task of the caller, or something he waits for (tugas).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Due">Until when; null where nothing is due.</param>
/// <param name="DaysLeft">How many days are left; negative after the day.</param>
internal sealed record HomeTask(TaskKind Kind, TaskSubject Subject, DateOnly? Due, int DaysLeft)
{
    private const int Soon = 7;

    /// <summary>The sentence.</summary>
    public string Words => Kind.Words(Subject);

    /// <summary>How many parts of the form are complete; null where nobody fills it in now, and where the report does not say.</summary>
    public (int Done, int All)? Parts => Kind.IsOfAgency && Subject.Head is { } head && FactText.Count(head, "parts") is > 0 and var parts
        ? (FactText.Count(head, "partsDone"), parts)
        : null;

    /// <summary>"28 Februari 2023".</summary>
    public string DueDate => Due is { } due ? IndonesianFormat.Date(due) : "";

    /// <summary>How near the day is, in words.</summary>
    public string Nearness => DaysLeft switch
    {
        0 => "hari ini",
        1 => "besok",
        > 1 => $"{DaysLeft.ToString(CultureInfo.InvariantCulture)} hari lagi",
        _ => $"lewat {(-DaysLeft).ToString(CultureInfo.InvariantCulture)} hari",
    };

    /// <summary>The look of the day: over, soon, or far.</summary>
    public string Tone => DaysLeft < 0 ? "error" : DaysLeft <= Soon ? "warning" : "clock";

    /// <summary>The task of a kind at a report.</summary>
    public static HomeTask Of(TaskKind kind, TaskSubject subject, Deadlines deadlines, DateTimeOffset now)
    {
        var due = kind.Due?.Invoke(deadlines, subject.Period);
        return new(kind, subject, due, due is { } day ? day.DayNumber - deadlines.Zone.Today(now).DayNumber : int.MaxValue);
    }
}

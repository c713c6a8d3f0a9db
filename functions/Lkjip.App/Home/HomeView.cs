using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>What the home page shows (isi beranda).</summary>
/// <param name="ToDo">What the caller has to do, what is due first on top.</param>
/// <param name="Waiting">What others have to do first.</param>
internal sealed record HomeView(IReadOnlyList<HomeTask> ToDo, IReadOnlyList<HomeTask> Waiting)
{
    private const int Most = 25;

    /// <summary>The regions that are the caller's as a whole.</summary>
    public IReadOnlyList<RegionSummary> Regions { get; init; } = [];

    /// <summary>How many agencies are assigned to the caller one by one.</summary>
    public int Agencies { get; init; }

    /// <summary>How many more there are to do than are shown.</summary>
    public int More { get; init; }

    /// <summary>True when nothing at all is assigned to the caller.</summary>
    public bool IsNobodys => Agencies == 0 && Regions.Count == 0;

    /// <summary>The tasks at reports: of his agencies all, of whole regions only what he has to do.</summary>
    public static HomeView Of(
        Caller caller, IEnumerable<TaskSubject> own, IEnumerable<TaskSubject> ofRegions, IReadOnlyDictionary<string, Deadlines> deadlines, DateTimeOffset now)
    {
        HomeTask? Task(TaskSubject subject) => TaskKinds.Find(caller, subject.State) is { } kind && deadlines.TryGetValue(subject.RegionId, out var days)
            ? HomeTask.Of(kind, subject, days, now) : null;
        var mine = own.Select(Task).OfType<HomeTask>().ToList();
        var toDo = mine.Concat(ofRegions.Select(Task).OfType<HomeTask>().Where(task => !task.Kind.IsOfAgency)).Where(task => task.Kind.IsToDo)
            .OrderBy(task => task.DaysLeft).ThenBy(task => task.Subject.AgencyName, StringComparer.Ordinal).ToList();
        var waiting = mine.Where(task => !task.Kind.IsToDo).OrderBy(task => task.Subject.Head!.UpdatedAt).Take(Most);
        return new([.. toDo.Take(Most)], [.. waiting]) { More = Math.Max(0, toDo.Count - Most) };
    }

    /// <summary>Reads the line of the history that the words of a task quote; only of what is shown.</summary>
    public async Task<HomeView> QuotedAsync(StorageClients storage, CancellationToken cancellationToken) => this with
    {
        ToDo = await Task.WhenAll(ToDo.Select(task => QuotedAsync(task, storage, cancellationToken))),
        Waiting = await Task.WhenAll(Waiting.Select(task => QuotedAsync(task, storage, cancellationToken))),
    };

    private static async Task<HomeTask> QuotedAsync(HomeTask task, StorageClients storage, CancellationToken cancellationToken) =>
        task.Kind.Quotes is not { } quotes || task.Subject.Head is not { } head ? task : task with
        {
            Subject = task.Subject with { Entry = await storage.Reports.HistoryAsync(head.Key, cancellationToken).LastOrDefaultAsync(quotes, cancellationToken) },
        };
}

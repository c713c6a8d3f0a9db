using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>Something that the service itself needs from an administrator (tugas layanan).</summary>
/// <param name="Title">What it is.</param>
/// <param name="Link">Where it is done.</param>
/// <param name="Count">How many there are; with a sign when there may be more.</param>
internal sealed record ServiceTask(string Title, string Link, Func<StorageClients, CancellationToken, Task<int>> Count)
{
    private const int Most = 100;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ServiceTask> All { get; } =
    [
        new("Pekerjaan yang gagal", Routes.JobsPage, async (storage, stop) => (await storage.JobLists.FailedAsync(null, Most, stop)).Jobs.Count),
        new("Pengguna yang menunggu penugasan", $"{Routes.Administration}/pengguna", async (storage, stop) =>
            await storage.Users.ListAsync(stop).Where(user => user.IsWaiting).Take(Most).CountAsync(stop)),
    ];

    /// <summary>Those that there are, with their counts as text.</summary>
    public static async Task<IReadOnlyList<(ServiceTask Task, string Count)>> OpenAsync(StorageClients storage, CancellationToken cancellationToken)
    {
        var open = new List<(ServiceTask, string)>();
        foreach (var task in All)
        {
            if (await task.Count(storage, cancellationToken) is > 0 and var count)
            {
                open.Add((task, count == Most ? $"{Most}+" : count.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return open;
    }
}

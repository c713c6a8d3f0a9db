using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

/// <summary>Attempts at a job that came to nothing.</summary>
internal static class Attempts
{
    /// <summary>Takes the job so often and gives it back each time.</summary>
    public static async Task MakeAsync(StorageClients storage, ReportKey report, string job, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var take = await storage.Jobs.TakeAsync(report, job, "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
            Assert.Equal(TakeOutcome.Taken, take.Outcome);
            await storage.Jobs.ReleaseAsync(take.Job!, "terputus", CancellationToken.None);
        }
    }
}

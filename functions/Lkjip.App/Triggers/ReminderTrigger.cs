using System.Globalization;
using Lkjip.App.Jobs;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>Once a day: orders for each region the reminders and the lists of the missing that belong out (pengingat).</summary>
/// <remarks>The id of each job holds the day it belongs to: a second call on the same day adds nothing.</remarks>
internal sealed partial class ReminderTrigger(StorageClients storage, JobSender sender, TimeProvider time, ILogger<ReminderTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "reminder";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var (now, ordered) = (time.GetUtcNow(), 0);
        await foreach (var region in storage.Regions.ListAsync(cancellationToken))
        {
            var deadlines = Deadlines.Of(region);
            var reminders = deadlines.Reminders(now).Select(reminder => (reminder, RemindRegionJob.KindName, RemindRegionJob.IdOf(reminder)));
            var lists = deadlines.Lists(now).Select(reminder => (reminder, ListMissingJob.KindName, ListMissingJob.IdOf(reminder)));
            foreach (var (reminder, kind, id) in reminders.Concat(lists))
            {
                ordered += await OrderAsync(RunKey.Of(region.Id, reminder.Period.ToString()), kind, id, cancellationToken) ? 1 : 0;
            }
        }

        Log.Done(logger, ordered);
        return $"{ordered.ToString(CultureInfo.InvariantCulture)} reminder jobs ordered.";
    }

    private async Task<bool> OrderAsync(ReportKey key, string kind, string id, CancellationToken cancellationToken)
    {
        if (await storage.Jobs.FindAsync(key, id, cancellationToken) is not null)
        {
            return false;
        }

        var job = await storage.Jobs.AddAsync(key, 0, new NewJob(kind) { Id = id }, Name, cancellationToken);
        await sender.SendAsync(key, job.Id, cancellationToken);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Ordered} reminder jobs were ordered.")]
        public static partial void Done(ILogger logger, int ordered);
    }
}

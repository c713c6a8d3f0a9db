using System.Globalization;
using Lkjip.App.Jobs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>Once a week: puts a job in the queue for each agency that has not handed in the quarter that ended (pengingat).</summary>
internal sealed partial class ReminderTrigger(StorageClients storage, TimeProvider time, ILogger<ReminderTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "reminder";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var now = LocalTime.Now(time);
        var period = PeriodName.EndedQuarter(now).ToString();
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(now.DateTime)}-W{ISOWeek.GetWeekOfYear(now.DateTime):00}");
        var sent = 0;
        await foreach (var agency in storage.Agencies.ListAsync(cancellationToken))
        {
            var key = new ReportKey(agency.Id, period);
            var head = await storage.Reports.FindAsync(key, cancellationToken);
            if (head is null || ReportStates.IsOpen(head.State))
            {
                sent += await SendAsync(key, head?.Version ?? 0, $"{Name}-{week}", cancellationToken) ? 1 : 0;
            }
        }

        Log.Done(logger, period, sent);
        return $"{period}: {sent.ToString(CultureInfo.InvariantCulture)} reminders sent to the queue.";
    }

    private async Task<bool> SendAsync(ReportKey key, int version, string id, CancellationToken cancellationToken)
    {
        var job = await storage.Jobs.AddAsync(key, version, new NewJob(RemindJob.KindName) { Id = id }, Name, cancellationToken);
        if (job.State != Job.Queued)
        {
            return false;
        }

        await storage.Queue.SendAsync(new JobMessage(key.Agency, key.Period, job.Id), TimeSpan.Zero, cancellationToken);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "For {Period} {Sent} reminders were put in the queue.")]
        public static partial void Done(ILogger logger, string period, int sent);
    }
}

using System.Globalization;
using Lkjip.App.Jobs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>After the end of a quarter: puts a job in the queue for each agency that has handed in its quarter (laporan triwulan).</summary>
/// <remarks>Agencies without data are named in the log. The id of the job is that of the period and version, so that a second run adds nothing.</remarks>
internal sealed partial class QuarterlyTrigger(StorageClients storage, TimeProvider time, ILogger<QuarterlyTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "quarterly";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var period = PeriodName.EndedQuarter(LocalTime.Now(time)).ToString();
        var (sent, missing) = (0, new List<string>());
        await foreach (var agency in storage.Agencies.ListAsync(cancellationToken))
        {
            var key = new ReportKey(agency.Id, period);
            if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
            {
                missing.Add(agency.Id);
                Log.Missing(logger, agency.Id, period);
                continue;
            }

            sent += await SendAsync(head, cancellationToken) ? 1 : 0;
        }

        var late = payload.IsPastDue();
        Log.Done(logger, period, sent, missing.Count, late);
        return $"{period}: {sent.ToString(CultureInfo.InvariantCulture)} jobs sent; without data: {string.Join(", ", missing)}.";
    }

    private async Task<bool> SendAsync(ReportHead head, CancellationToken cancellationToken)
    {
        var id = $"{Name}-v{head.Version.ToString(CultureInfo.InvariantCulture)}";
        var job = await storage.Jobs.AddAsync(head.Key, head.Version, new NewJob(RenderJob.KindName) { Id = id }, Name, cancellationToken);
        if (job.State != Job.Queued)
        {
            return false;
        }

        await storage.Queue.SendAsync(new JobMessage(head.Key.Agency, head.Key.Period, job.Id), TimeSpan.Zero, cancellationToken);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The agency {Agency} has no data for {Period}.")]
        public static partial void Missing(ILogger logger, string agency, string period);

        [LoggerMessage(Level = LogLevel.Information, Message = "For {Period} {Sent} jobs were sent; {Missing} agencies have no data. Late: {Late}.")]
        public static partial void Done(ILogger logger, string period, int sent, int missing, bool late);
    }
}

using System.Globalization;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>Orders a run for every region and quarter whose deadline is over and that has none yet (laporan triwulan).</summary>
/// <remarks>Asks what is due and not ordered, never whether it is time now: a missed hour, day or week is made up for by the next.</remarks>
internal sealed partial class QuarterlyTrigger(StorageClients storage, RunOrder order, TimeProvider time, ILogger<QuarterlyTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "quarterly";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var (now, ordered) = (time.GetUtcNow(), new List<string>());
        await foreach (var region in storage.Regions.ListAsync(cancellationToken))
        {
            foreach (var period in Deadlines.Of(region).Due(now))
            {
                var run = RunKey.Of(region.Id, period.ToString());
                if (await order.PlaceDueAsync(run, Name, cancellationToken))
                {
                    ordered.Add($"{region.Id} {period}");
                }
            }
        }

        var late = payload.IsPastDue();
        Log.Done(logger, ordered.Count, late);
        return ordered.Count == 0 ? "0 runs ordered." : $"{ordered.Count.ToString(CultureInfo.InvariantCulture)} runs ordered: {string.Join(", ", ordered)}.";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Ordered} runs were ordered. Late: {Late}.")]
        public static partial void Done(ILogger logger, int ordered, bool late);
    }
}

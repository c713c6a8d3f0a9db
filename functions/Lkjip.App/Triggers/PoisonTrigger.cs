using Lkjip.App.Jobs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>A message on the poison queue: gives up the job it hints at, so that people see it failed; keeps what names no job.</summary>
internal sealed partial class PoisonTrigger(JobRunner runner, StorageClients storage, ILogger<PoisonTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "jobspoison";

    /// <inheritdoc />
    public override string Binding => "msg";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        if (JobMessage.TryParse(payload.Text) is { } message)
        {
            return await runner.GiveUpAsync(message, cancellationToken);
        }

        await storage.Foreign.KeepAsync(payload.Text, cancellationToken);
        Log.Foreign(logger, payload.Text.Length);
        return "The message names no job and is kept to be looked at.";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A message of {Length} characters on the poison queue names no job.")]
        public static partial void Foreign(ILogger logger, int length);
    }
}

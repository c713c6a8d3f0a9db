using Lkjip.App.Hosting;
using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Takes a job by its lease, runs it within its deadline, writes how it ended.</summary>
internal sealed partial class JobRunner(
    StorageClients storage, IEnumerable<JobKind> kinds, JobSender sender, Settings settings, TimeProvider time, ILogger<JobRunner> logger)
{
    /// <summary>A job taken more often than this without an end, each time by a process that died or failed, is given up.</summary>
    public const int MostAttempts = 8;

    // As many as a message has deliveries: fewer attempts mean that the storage was down, and the sweeper sends the job again.
    private const int OftenTried = 5;

    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WriteTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UnknownKindWait = TimeSpan.FromMinutes(5);

    /// <summary>Runs the job a message hints at; the result says what happened.</summary>
    public async Task<string> RunAsync(JobMessage message, CancellationToken cancellationToken)
    {
        using var span = Traces.Process("jobs", message);
        var lease = settings.JobDeadline + Margin;
        var take = await storage.Jobs.TakeAsync(message.Report, message.Job, $"{Environment.MachineName}-{Guid.NewGuid():N}", lease, cancellationToken);
        if (take.Outcome == TakeOutcome.Early)
        {
            await sender.SendAsync(message.Report, message.Job, JobWaits.Until(take.Job!.NotBefore!.Value, time), cancellationToken);
        }

        if (take.Outcome != TakeOutcome.Taken)
        {
            Log.NotTaken(logger, message.Job, message.Report, take.Outcome);
            return $"Job {message.Job} is not taken: {take.Outcome}.";
        }

        if (take.Job!.Attempts > MostAttempts)
        {
            return await FailAsync(take.Job, "Dihentikan karena berkali-kali terputus tanpa selesai", cancellationToken);
        }

        var progress = new JobProgress(storage, take.Job!, lease);
        var attempt = JobAttempt.Begin(take.Job!, span, time);
        Log.Begins(logger, message.Job, message.Report, take.Job!.Attempts);
        try
        {
            return await RunAsync(progress, attempt, cancellationToken);
        }
        catch (LeaseLostException)
        {
            attempt.End(JobAttempt.Interrupted);
            Log.LeaseLost(logger, message.Job, message.Report);
            return $"Job {message.Job} was taken over by another delivery.";
        }
        catch (Exception failure)
        {
            attempt.End(JobAttempt.Interrupted);
            Log.Interrupted(logger, failure, message.Job, message.Report);
            await GiveBackAsync(progress.Job, failure);
            throw;
        }
    }

    /// <summary>Gives a job up whose message came back too often.</summary>
    public async Task<string> GiveUpAsync(JobMessage message, CancellationToken cancellationToken)
    {
        using var span = Traces.Process("jobs-poison", message);
        if (await storage.Jobs.FindAsync(message.Report, message.Job, cancellationToken) is { Ended: false, Attempts: < OftenTried } waiting)
        {
            Log.LeftToTheSweeper(logger, message.Job, message.Report, waiting.Attempts);
            return $"Job {message.Job} was tried too seldom to be given up; the sweeper sends it again.";
        }

        var take = await storage.Jobs.TakeAsync(message.Report, message.Job, "poison", Margin, cancellationToken);
        return take.Outcome == TakeOutcome.Taken
            ? await FailAsync(take.Job!, "Gagal setelah beberapa kali dicoba", cancellationToken)
            : $"Job {message.Job} is left alone: {take.Outcome}.";
    }

    private async Task<string> FailAsync(Job job, string what, CancellationToken cancellationToken)
    {
        var last = job.Message is { Length: > 0 } text ? $" Kegagalan terakhir: {text}" : "";
        Figures.JobsEnded.Add(1, Figures.Tag("kind", job.Kind), Figures.Tag("outcome", Job.Failed));
        await storage.Jobs.FailAsync(job, $"{what}; ajukan lagi atau hubungi administrator.{last}", cancellationToken);
        Log.GivenUp(logger, job.Id, job.Report);
        return $"Job {job.Id} is given up.";
    }

    private async Task<string> RunAsync(JobProgress progress, JobAttempt attempt, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(settings.JobDeadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var kind = kinds.FirstOrDefault(kind => kind.Name == progress.Job.Kind);
        // A later version made it: this one was rolled back to, or is about to be replaced.
        var outcome = kind is null
            ? JobOutcome.Later(UnknownKindWait, $"Jenis pekerjaan {progress.Job.Kind} tidak dikenal versi layanan ini; menunggu versi yang mengenalnya.")
            : await kind.RunAsync(progress, both.Token);
        if (outcome.Delay is { } asked && JobWaits.Next(progress.Job, asked, time) is { } delay)
        {
            var why = await PostponeAsync(progress.Job, delay, outcome.Message, cancellationToken);
            attempt.End(JobAttempt.PutOff);
            return why;
        }

        _ = await (outcome.IsDone
            ? storage.Jobs.FinishAsync(progress.Job, outcome.Message, outcome.Warning, cancellationToken)
            : storage.Jobs.FailAsync(progress.Job, outcome.Message, cancellationToken)) ?? throw new LeaseLostException(progress.Job.Id);
        attempt.End(outcome.IsDone ? Job.Done : Job.Failed);
        Log.Ended(logger, progress.Job.Id, progress.Job.Report, outcome.IsDone, outcome.Message);
        return outcome.Message;
    }

    // The row first: a message that is lost then is sent by the sweeper.
    private async Task<string> PostponeAsync(Job job, TimeSpan delay, string why, CancellationToken cancellationToken)
    {
        var put = await storage.Jobs.PostponeAsync(job, delay, why, cancellationToken) ?? throw new LeaseLostException(job.Id);
        await sender.SendAsync(job.Report, job.Id, JobWaits.Until(put.NotBefore!.Value, time), cancellationToken);
        Log.PutOff(logger, job.Id, job.Report, put.NotBefore.Value);
        return why;
    }

    // The caller may be gone and the deadline over: giving back has its own short time, and may fail with the storage.
    private async Task GiveBackAsync(Job job, Exception failure)
    {
        using var own = new CancellationTokenSource(WriteTime, time);
        try
        {
            await storage.Jobs.ReleaseAsync(job, ReasonOf(failure), own.Token);
        }
        catch (Exception second) when (StorageFault.IsOutage(second))
        {
            Log.NotGivenBack(logger, second, job.Id, job.Report);
        }
    }

    private static string ReasonOf(Exception failure) =>
        failure is OperationCanceledException ? "Belum selesai dalam batas waktu; akan dicoba lagi."
        : StorageFault.IsOutage(failure) ? "Penyimpanan tidak terjangkau; akan dicoba lagi."
        : $"Kesalahan pada layanan ({failure.GetType().Name}); akan dicoba lagi.";

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Report} is not taken: {Outcome}.")]
        public static partial void NotTaken(ILogger logger, string job, ReportKey report, TakeOutcome outcome);

        [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Report} begins, attempt {Attempt}.")]
        public static partial void Begins(ILogger logger, string job, ReportKey report, int attempt);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} of {Report} was taken over by another delivery.")]
        public static partial void LeaseLost(ILogger logger, string job, ReportKey report);

        [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} of {Report} was interrupted and is given back.")]
        public static partial void Interrupted(ILogger logger, Exception failure, string job, ReportKey report);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} of {Report} could not be given back; its lease will run out.")]
        public static partial void NotGivenBack(ILogger logger, Exception failure, string job, ReportKey report);

        [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Report} ended, done: {Done}. {Outcome}")]
        public static partial void Ended(ILogger logger, string job, ReportKey report, bool done, string outcome);

        [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Report} is put off until {Until}.")]
        public static partial void PutOff(ILogger logger, string job, ReportKey report, DateTimeOffset until);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The message of job {Job} of {Report} failed too often, the job only {Attempts} times; it is left to the sweeper.")]
        public static partial void LeftToTheSweeper(ILogger logger, string job, ReportKey report, int attempts);

        [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} of {Report} failed too often and is given up.")]
        public static partial void GivenUp(ILogger logger, string job, ReportKey report);
    }
}

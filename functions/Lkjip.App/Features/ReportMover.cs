using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Problems;
using Lkjip.App.Reviews;
using Lkjip.App.Runs;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Moves a report to another state, with the job this causes: one way for submissions and all other moves.</summary>
internal sealed class ReportMover(StorageClients storage, JobSender sender, ReviewPassage passage, SubmissionMarks marks, SigningDesk desk)
{
    // No store makes such a tag: with it a change can only be the repeat of an earlier one.
    private const string NeverCurrent = "-";

    /// <summary>Moves the report, or says why not.</summary>
    /// <param name="key">The report.</param>
    /// <param name="to">The state afterwards.</param>
    /// <param name="reason">Why, as the person wrote it.</param>
    /// <param name="conditions">The conditions of the request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, WriteResult? Result)> MoveAsync(
        ReportKey key, string to, string? reason, Conditions conditions, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
        {
            return (ReportAddress.Unknown(key), null);
        }

        var move = Moves.Find(head.State, to);
        var refusal = Check(head, move, to, reason, caller);
        var (open, review) = refusal is null ? await passage.OfAsync(head, move!, reason, caller, cancellationToken) : default;
        refusal ??= open;
        var (unsigned, act) = refusal is null && move!.Signs ? await desk.SignAsync(head, reason, caller, cancellationToken) : default;
        refusal ??= unsigned;
        if (refusal is not null && conditions.IdempotencyKey is null)
        {
            return (refusal, null);
        }

        var result = await storage.Reports.ChangeAsync(key, new ReportChange
        {
            // A repeated request finds the report already moved; only the store knows whether it is one.
            IfMatch = refusal is null ? conditions.IfMatch ?? NeverCurrent : NeverCurrent,
            To = act?.Move.To ?? to,
            Asked = to,
            What = act is null ? null : HistoryEntry.Signed,
            Subject = act?.Signature.Name,
            Via = caller.Link is null ? null : Signature.ByLink,
            Signatures = act is not null ? [act.Signature] : to == ReportStates.Returned ? await desk.EndedAsync(head, cancellationToken) : [],
            IdempotencyKey = conditions.IdempotencyKey,
            By = caller.Name,
            Reason = reason,
            Job = (act?.Move ?? move)?.Job is { } kind ? new NewJob(kind) : null,
            Review = review,
            Facts = refusal is null ? await marks.AfterAsync(head, to, cancellationToken) : null,
        }, cancellationToken);
        if (!result.Succeeded)
        {
            return (result.Outcome == WriteOutcome.Stale && refusal is not null ? refusal : WriteProblems.For(key, conditions, result), null);
        }

        // The job row is written; its message is only a hint.
        if (result.JobId is { } job)
        {
            await sender.SendAsync(key, job, cancellationToken);
        }

        return (null, result);
    }

    private static Problem? Check(ReportHead head, Move? move, string to, string? reason, Caller caller)
    {
        var (from, target) = (ReportStates.Word(head.State), ReportStates.Word(to));
        if (move is null)
        {
            var possible = string.Join(", ", Moves.From(head.State).Select(other => ReportStates.Word(other.To)).Distinct(StringComparer.Ordinal));
            return new Problem("move-not-allowed", ("from", from), ("to", target), ("possible", possible))
            {
                Version = head.Version, ETag = Conditions.Quoted(head.Tag),
            };
        }

        if (!move.Roles.Any(caller.Is))
        {
            return new Problem("move-role", ("from", from), ("to", target), ("roles", string.Join(", ", move.Roles.Select(role => Roles.All[role]))));
        }

        return move.NeedsReason && string.IsNullOrWhiteSpace(reason)
            ? new Problem("move-reason-missing", ("from", from), ("to", target)) { Place = "$.reason" }
            : null;
    }
}

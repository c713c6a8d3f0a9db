using System.Runtime.CompilerServices;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The ledger of mails to signatories: planned, sending, then sent, refused or unknown (buku pemberitahuan).</summary>
/// <remarks>
/// "Sending" is written before the request goes out. A process that dies in between leaves it so, and nobody can tell whether
/// the mail went: only a mailer whose repeats do no harm may begin it again, otherwise it is completed as unknown.
/// </remarks>
public sealed class NoticeStore
{
    private readonly TableClient table;
    private readonly FencedTable fenced;
    private readonly TimeProvider time;

    internal NoticeStore(TableClient table, TimeProvider time) => (this.table, fenced, this.time) = (table, new(table), time);

    /// <summary>Plans a notice; when there is one already for this version and signatory, gives that one.</summary>
    public async Task<Notice> PlanAsync(ReportKey report, int version, string signatoryId, string to, CancellationToken cancellationToken)
    {
        if (await FindAsync(report, version, signatoryId, Notice.Read, cancellationToken) is { } before)
            return before;
        var notice = new Notice
        {
            Report = report,
            Version = version,
            SignatoryId = signatoryId,
            To = to,
            State = Notice.Planned,
            UpdatedAt = time.GetUtcNow(),
        };
        return await fenced.AddAsync(NoticeRow.Write(notice), cancellationToken) is { } tag
            ? notice with { ETag = tag }
            : (await FindAsync(report, version, signatoryId, Notice.Read, cancellationToken))!;
    }

    /// <summary>
    /// Asks a signatory to sign, with a line in the history. Who was asked before, by an earlier job, gets a new link and the earlier one
    /// ends; a job that is done again asks nobody twice.
    /// </summary>
    public async Task AskAsync(Notice notice, HistoryEntry entry, CancellationToken cancellationToken)
    {
        var before = await FindAsync(notice.Report, notice.Version, notice.SignatoryId, notice.Purpose, cancellationToken);
        if (before is null)
            await fenced.SubmitAsync([TableTransactionAction.Add(NoticeRow.Write(notice with { UpdatedAt = time.GetUtcNow() })), Line(notice, entry)], cancellationToken);
        else if (before.AskedAt < notice.AskedAt)
            await IssueAsync(before with { To = notice.To, AskedAt = notice.AskedAt }, entry, cancellationToken);
    }

    /// <summary>Lets the link of a notice end, with a line in the history; false when the notice has moved since.</summary>
    public Task<bool> RevokeAsync(Notice notice, HistoryEntry entry, CancellationToken cancellationToken) =>
        WriteAsync(notice with { RevokedAt = time.GetUtcNow() }, entry, cancellationToken);

    /// <summary>Plans a notice again with a new link, which ends the earlier one, with a line in the history; false when the notice has moved since.</summary>
    /// <remarks>Only a person decides this: nobody knows whether a mail with an unknown outcome went.</remarks>
    public Task<bool> IssueAsync(Notice notice, HistoryEntry entry, CancellationToken cancellationToken) => WriteAsync(
        notice with { State = Notice.Planned, Serial = notice.Serial + 1, RevokedAt = null, Reason = null, NotBefore = null, Attempts = 0 }, entry, cancellationToken);

    /// <summary>A notice; null when there is none.</summary>
    public async Task<Notice?> FindAsync(ReportKey report, int version, string signatoryId, string purpose, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync(report.Partition, Rows.Notice(version, signatoryId, purpose), cancellationToken) is { } row ? NoticeRow.Read(row) : null;

    /// <summary>The notices of a report, by version and signatory; of one version when it is given.</summary>
    public async IAsyncEnumerable<Notice> ListAsync(ReportKey report, int? version, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(report.Partition, Rows.Prefix("notice", version)), null, cancellationToken))
            yield return NoticeRow.Read(row);
    }

    /// <summary>
    /// Begins to send: planned becomes sending. Null when it is not planned, when it is too early, or when another has begun.
    /// With <paramref name="repeatable"/> (<see cref="IMailer.Repeatable"/>) an interrupted one is begun again.
    /// </summary>
    public async Task<Notice?> BeginAsync(Notice notice, bool repeatable, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var begins = notice.State == Notice.Planned ? !(notice.NotBefore > now) : repeatable && notice.State == Notice.Sending;
        return begins
            ? await WriteAsync(notice with { State = Notice.Sending, Attempts = notice.Attempts + 1, NotBefore = null }, cancellationToken)
            : null;
    }

    /// <summary>Writes what became of a mail whose sending was begun; null when the row has moved meanwhile.</summary>
    public async Task<Notice?> CompleteAsync(Notice notice, MailResult result, CancellationToken cancellationToken) =>
        notice.State == Notice.Sending ? await WriteAsync(Completed(notice, result), cancellationToken) : null;

    private Notice Completed(Notice notice, MailResult result) => result.Outcome switch
    {
        MailOutcome.Sent => notice with { State = Notice.Sent, Reason = null },
        MailOutcome.Refused => notice with { State = Notice.Refused, Reason = result.Reason },
        MailOutcome.Throttled => notice with { State = Notice.Planned, Reason = result.Reason, NotBefore = time.GetUtcNow() + result.RetryAfter },
        _ => notice with { State = Notice.Unknown, Reason = result.Reason },
    };

    private static TableTransactionAction Line(Notice notice, HistoryEntry entry) =>
        TableTransactionAction.Add(HistoryRow.WriteNote(notice.Report.Partition, entry));

    private Task<bool> WriteAsync(Notice notice, HistoryEntry entry, CancellationToken cancellationToken)
    {
        var row = NoticeRow.Write(notice with { UpdatedAt = time.GetUtcNow() });
        return fenced.SubmitAsync([TableTransactionAction.Update(row, notice.ETag, TableUpdateMode.Replace), Line(notice, entry)], cancellationToken);
    }

    private async Task<Notice?> WriteAsync(Notice notice, CancellationToken cancellationToken)
    {
        var moved = notice with { UpdatedAt = time.GetUtcNow() };
        return await fenced.ReplaceAsync(NoticeRow.Write(moved), notice.ETag, cancellationToken) is { } tag ? moved with { ETag = tag } : null;
    }
}

using Lkjip.Azure.Mail;

namespace Lkjip.Azure.Stores;

/// <summary>The ledger of mails to signatories: planned, sending, then sent, refused or unknown.</summary>
public sealed class NoticeStore
{
    /// <summary>Plans a notice; when there is one already for this version and signatory, gives that one.</summary>
    public Task<Notice> PlanAsync(ReportKey report, int version, string signatoryId, string to, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The notices of a report, by version and signatory; of one version when it is given.</summary>
    public IAsyncEnumerable<Notice> ListAsync(ReportKey report, int? version, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>
    /// Begins to send: planned becomes sending. Null when it is not planned, when it is too early, or when another has begun.
    /// With <paramref name="repeatable"/> (<see cref="IMailer.Repeatable"/>) an interrupted one is begun again.
    /// </summary>
    public Task<Notice?> BeginAsync(Notice notice, bool repeatable, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Writes what became of a mail whose sending was begun; null when the row has moved meanwhile.</summary>
    public Task<Notice?> CompleteAsync(Notice notice, MailResult result, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}

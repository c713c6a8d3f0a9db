using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Signing;

/// <summary>Where signatures are given and ended: order, turn, what exactly is signed (meja tanda tangan).</summary>
/// <remarks>Nothing is written here: a signature goes with the change of the head, so that of two at once one wins.</remarks>
internal sealed class SigningDesk(StorageClients storage, TimeProvider time)
{
    // For a report that names nobody with a mail address: whoever may sign, signs once.
    private const string Unlisted = "tanpa-daftar";

    /// <summary>The signature that the caller gives now, or why not.</summary>
    public async Task<(Problem? Problem, SigningAct? Act)> SignAsync(ReportHead head, string? note, Caller caller, CancellationToken cancellationToken)
    {
        var content = (await storage.Reports.ReadAsync(head.Key, head.Version, cancellationToken))!;
        var signatures = await storage.Signatures.ListAsync(head.Key, head.Version, cancellationToken).ToListAsync(cancellationToken);
        var order = SigningOrder.Of(StoredReport.Read(head.Key, content).Assessment.Report, signatures);
        if (Own(order, caller) is { } own && own != order.Next)
        {
            return (NotYet(own, order), null);
        }

        var documents = await storage.Documents.ListAsync(head.Key, head.Version, cancellationToken)
            .Where(document => document.Name != SignedCopies.Name).ToListAsync(cancellationToken);
        var signature = new Signature
        {
            Version = head.Version,
            SignatoryId = order.Next?.Signer.Id ?? Unlisted,
            Name = order.Next?.Name ?? caller.Name,
            Position = order.Next?.Position ?? Roles.All[Roles.Signatory],
            At = time.GetUtcNow(),
            By = caller.Name,
            Via = caller.Link is null ? Signature.BySignIn : Signature.ByLink,
            DataSha256 = content.Sha256,
            Documents = documents.ToDictionary(document => $"{document.Name}.{document.Extension}", document => document.Sha256, StringComparer.Ordinal),
            Note = string.IsNullOrWhiteSpace(note) ? null : note,
        };
        return (null, new(signature, Moves.Find(head.State, order.IsLast ? ReportStates.SignedOff : head.State)!));
    }

    /// <summary>The signatures that stand under the current version, ended: for a report that is returned.</summary>
    public async Task<IReadOnlyList<Signature>> EndedAsync(ReportHead head, CancellationToken cancellationToken) =>
        await storage.Signatures.ListAsync(head.Key, head.Version, cancellationToken).Where(signature => signature.Stands)
            .Select(signature => signature with { EndedAt = time.GetUtcNow() }).ToListAsync(cancellationToken);

    // Somebody who is a signer himself signs only for himself; an office account signs for whoever is next.
    private static SigningStep? Own(SigningOrder order, Caller caller) => caller.Link is { } link
        ? order.Find(link.Signatory)
        : order.Steps.FirstOrDefault(step => string.Equals(step.Signer.Email, caller.Name, StringComparison.OrdinalIgnoreCase));

    private static Problem NotYet(SigningStep own, SigningOrder order) => own.Signature is null
        ? new Problem("sign-not-your-turn", ("next", order.Next!.Name))
        : new Problem("sign-done");
}

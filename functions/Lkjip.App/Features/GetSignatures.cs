using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers who signs the current version, who has signed, and what was told to whom (tanda tangan).</summary>
internal sealed class GetSignatures : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/signatures";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, string period, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is not { } reviewed)
        {
            return ReportAddress.Unknown(key);
        }

        var signatures = await storage.Signatures.ListAsync(key, head.Version, cancellationToken).ToListAsync(cancellationToken);
        var order = SigningOrder.Of(reviewed.Assessment.Report, signatures);
        return new JsonAnswer(new
        {
            version = head.Version,
            state = head.State,
            signers = order.Steps.Select(step => new { id = step.Signer.Id, name = step.Name, position = step.Position, isNext = step == order.Next, signed = step.Signature is not null }),
            signatures,
            notices = await storage.Notices.ListAsync(key, head.Version, cancellationToken).Select(NoticeAnswer.Of).ToListAsync(cancellationToken),
        })
        {
            ETag = Conditions.Quoted(head.Tag),
        };
    }
}

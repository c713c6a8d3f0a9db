using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the audit trail of a month, or what is looked for in it, newest first, a page at a time.</summary>
internal sealed class GetAudit : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Audit;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string? month, string? day, string? by, string? what, string? target, string? after, StorageClients storage, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var (problem, query) = AuditQuery.Read(month, day, by, what, target, time);
        if (query is null)
        {
            return problem!;
        }

        var lines = await query.ListAsync(storage.Audit, after, cancellationToken);
        return new JsonAnswer(new { entries = lines.Select(AuditAnswer.Of), next = lines.Count == AuditQuery.PageLength ? lines[^1].Key : null });
    }
}

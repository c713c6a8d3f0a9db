using System.Runtime.CompilerServices;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The signatures under reports (tanda tangan); they are written with the head by <see cref="ReportStore.ChangeAsync"/>.</summary>
public sealed class SignatureStore
{
    private readonly TableClient table;

    internal SignatureStore(TableClient table) => this.table = table;

    /// <summary>The signatures under a report, by version and signatory; of one version when it is given. Also those that a return has ended.</summary>
    public async IAsyncEnumerable<Signature> ListAsync(ReportKey report, int? version, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(report.Partition, Rows.Prefix("signature", version)), null, cancellationToken))
            yield return SignatureRow.Read(row);
    }
}

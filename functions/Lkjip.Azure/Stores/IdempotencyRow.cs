using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The answer kept for an idempotency key, written in the transaction that it answers.</summary>
internal static class IdempotencyRow
{
    internal static TableEntity Write(string key, string fingerprint, TableEntity head, WriteResult result)
    {
        var row = new TableEntity(head.PartitionKey, Rows.Idempotency(key));
        foreach (var (name, value) in head)
            row[name] = value;
        row["Fingerprint"] = fingerprint;
        row["Outcome"] = result.Outcome.ToString();
        row["JobId"] = result.JobId;
        return row;
    }

    /// <summary>The first answer again, or that the key belongs to another request.</summary>
    internal static WriteResult Read(TableEntity row, string fingerprint) => row.GetString("Fingerprint") == fingerprint
        ? new(Enum.Parse<WriteOutcome>(row.GetString("Outcome")!), HeadRow.Read(row), row.GetString("JobId"), Repeated: true)
        : new(WriteOutcome.KeyReused, null);
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lkjip.Azure.Tables;

/// <summary>The body of a transaction: one change set in a multipart message.</summary>
/// <remarks>Obeys <see href="https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions"/>.</remarks>
internal sealed class TableBatch
{
    internal const int MaxActions = 100;
    internal const int MaxBytes = 4 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly TableRequests requests;

    internal TableBatch(IReadOnlyList<TableTransactionAction> actions, TableRequests requests)
    {
        this.requests = requests;
        Check(actions);
        var (batch, changes) = ($"batch_{Guid.NewGuid()}", $"changeset_{Guid.NewGuid()}");
        ContentType = $"multipart/mixed; boundary={batch}";
        Line($"--{batch}");
        Line($"Content-Type: multipart/mixed; boundary={changes}");
        Line("");
        foreach (var (index, action) in actions.Index())
            WriteAction(changes, index, action);
        Line($"--{changes}--");
        Line($"--{batch}--");
        if (buffer.WrittenCount > MaxBytes)
            throw new ArgumentException($"A transaction of {buffer.WrittenCount} bytes; the service takes {MaxBytes}.", nameof(actions));
    }

    internal string ContentType { get; }

    internal ReadOnlyMemory<byte> Body => buffer.WrittenMemory;

    private static void Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count is 0 or > MaxActions)
            throw new ArgumentException($"A transaction has 1 to {MaxActions} actions, not {actions.Count}.", nameof(actions));
        if (actions.Select(a => a.Entity.PartitionKey).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new ArgumentException("All rows of a transaction are in one partition.", nameof(actions));
        if (actions.Select(a => a.Entity.RowKey).Distinct(StringComparer.Ordinal).Count() < actions.Count)
            throw new ArgumentException("A row appears once in a transaction.", nameof(actions));
    }

    private void WriteAction(string boundary, int index, TableTransactionAction action)
    {
        Line($"--{boundary}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line("");
        Line($"{Method(action.Kind)} {Url(action)} HTTP/1.1");
        Line($"Content-ID: {index.ToString(CultureInfo.InvariantCulture)}");
        Line("Accept: application/json;odata=minimalmetadata");
        Line("DataServiceVersion: 3.0");
        WriteCondition(action);
        WriteEntity(action);
    }

    private void WriteCondition(TableTransactionAction action)
    {
        if (action.Kind is TableTransactionKind.UpdateMerge or TableTransactionKind.UpdateReplace or TableTransactionKind.Delete)
            Line($"If-Match: {action.IfMatch}");
        if (action.Kind == TableTransactionKind.Add)
            Line("Prefer: return-no-content");
    }

    private void WriteEntity(TableTransactionAction action)
    {
        if (action.Kind != TableTransactionKind.Delete)
        {
            Line($"Content-Type: {TableRequests.Json}");
            Line("");
            buffer.Write(TableEntityJson.Write(action.Entity).Span);
        }

        Line("");
    }

    private static string Method(TableTransactionKind kind) => kind switch
    {
        TableTransactionKind.Add => "POST",
        TableTransactionKind.UpdateMerge => "MERGE",
        TableTransactionKind.Delete => "DELETE",
        _ => "PUT",
    };

    private string Url(TableTransactionAction action) => action.Kind == TableTransactionKind.Add
        ? requests.TableUrl
        : requests.EntityUrl(action.Entity.PartitionKey, action.Entity.RowKey);

    private void Line(string text)
    {
        buffer.Write(Encoding.UTF8.GetBytes(text));
        buffer.Write("\r\n"u8);
    }
}

using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>Where the next page of a query begins.</summary>
internal readonly record struct TableContinuation(string? PartitionKey, string? RowKey, bool IsStart)
{
    internal static readonly TableContinuation Start = new(null, null, IsStart: true);

    internal bool IsEnd => !IsStart && PartitionKey is null;

    internal static TableContinuation From(Response response) => new(
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition) ? partition : null,
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : null,
        IsStart: false);

    internal string Query => PartitionKey is null ? ""
        : $"&NextPartitionKey={Uri.EscapeDataString(PartitionKey)}" + (RowKey is null ? "" : $"&NextRowKey={Uri.EscapeDataString(RowKey)}");
}

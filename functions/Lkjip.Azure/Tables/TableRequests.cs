using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Azure.Tables;

/// <summary>The requests of one table as the service wants them.</summary>
/// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api"/></remarks>
internal sealed class TableRequests(Uri endpoint, string table, HttpPipeline pipeline)
{
    internal const string Json = "application/json";

    private readonly string root = endpoint.AbsoluteUri.TrimEnd('/');

    internal HttpMessage CreateTable()
    {
        var message = New(RequestMethod.Post, $"{root}/Tables", new Dictionary<string, string>(StringComparer.Ordinal) { ["TableName"] = table });
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    internal HttpMessage Add(TableEntity entity)
    {
        var message = New(RequestMethod.Post, TableUrl);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return WithBody(message, TableEntityJson.Write(entity), Json);
    }

    internal HttpMessage Update(TableEntity entity, ETag ifMatch, TableUpdateMode mode)
    {
        var message = New(MethodOf(mode), EntityUrl(entity.PartitionKey, entity.RowKey));
        if (ifMatch != default)
            message.Request.Headers.SetValue("If-Match", ifMatch.ToString());
        return WithBody(message, TableEntityJson.Write(entity), Json);
    }

    internal HttpMessage Delete(string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = New(RequestMethod.Delete, EntityUrl(partitionKey, rowKey));
        message.Request.Headers.SetValue("If-Match", ifMatch.ToString());
        return message;
    }

    internal HttpMessage Get(string partitionKey, string rowKey) => New(RequestMethod.Get, EntityUrl(partitionKey, rowKey));

    /// <summary>Asks for rows; an empty filter lets all through.</summary>
    internal HttpMessage Query(string filter, IReadOnlyList<string>? select, int? top, TableContinuation from)
    {
        var page = top is { } size ? FormattableString.Invariant($"&$top={size}") : "";
        var columns = select is null ? "" : $"&$select={Uri.EscapeDataString(string.Join(',', ["PartitionKey", "RowKey", .. select]))}";
        var rows = filter.Length == 0 ? "" : $"&$filter={Uri.EscapeDataString(filter)}";
        var query = $"{rows}{columns}{page}{from.Query}";
        return New(RequestMethod.Get, query.Length == 0 ? $"{TableUrl}()" : $"{TableUrl}()?{query[1..]}");
    }

    internal HttpMessage Transaction(IReadOnlyList<TableTransactionAction> actions)
    {
        var batch = new TableBatch(actions, this);
        return WithBody(New(RequestMethod.Post, $"{root}/$batch"), batch.Body, batch.ContentType);
    }

    internal string TableUrl => $"{root}/{table}";

    /// <summary>The address of a row: quotes in keys are doubled, everything is escaped.</summary>
    internal string EntityUrl(string partitionKey, string rowKey) => $"{TableUrl}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    internal static RequestMethod MethodOf(TableUpdateMode mode) => mode == TableUpdateMode.Merge ? RequestMethod.Parse("MERGE") : RequestMethod.Put;

    private static string Key(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private HttpMessage New(RequestMethod method, string url, Dictionary<string, string>? body = null)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(url));
        message.Request.Headers.SetValue("x-ms-version", TableClientOptions.ServiceVersion);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        return body is null ? message : WithBody(message, JsonSerializer.SerializeToUtf8Bytes(body), Json);
    }

    private static HttpMessage WithBody(HttpMessage message, ReadOnlyMemory<byte> body, string contentType)
    {
        message.Request.Headers.SetValue("Content-Type", contentType);
        message.Request.Content = RequestContent.Create(body);
        return message;
    }
}

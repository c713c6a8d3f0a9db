using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Azure.Tables;

/// <summary>A table (tabel). Expected outcomes are values; a failure of the service is a <see cref="RequestFailedException"/>.</summary>
/// <remarks>
/// A request that the pipeline tries again may have been carried out the first time: an add can then answer
/// <see cref="TableOutcome.Exists"/> and a conditional update <see cref="TableOutcome.Stale"/> to its own success. Who needs to
/// know writes an id of the write into the row and looks.
/// </remarks>
public sealed class TableClient
{
    private readonly TableRequests requests;
    private readonly HttpPipeline pipeline;

    internal TableClient(Uri endpoint, string name, HttpPipeline pipeline)
    {
        Name = name;
        this.pipeline = pipeline;
        requests = new TableRequests(endpoint, name, pipeline);
    }

    /// <summary>The name of the table.</summary>
    public string Name { get; }

    /// <summary>Creates the table when it is missing; true when it was.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/create-table"/></remarks>
    public async Task<bool> CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        using var message = requests.CreateTable();
        var response = await SendAsync(message, cancellationToken);
        return response.Status switch
        {
            201 or 204 => true,
            409 when TableError.CodeOf(response) == "TableAlreadyExists" => false,
            _ => throw new RequestFailedException(response),
        };
    }

    /// <summary>Adds a row: written, or exists.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/insert-entity"/></remarks>
    public async Task<TableWrite> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        using var message = requests.Add(entity);
        return Answer(await SendAsync(message, cancellationToken));
    }

    /// <summary>Updates a row that has the entity tag: written, stale or missing.</summary>
    /// <remarks>
    /// <see href="https://learn.microsoft.com/rest/api/storageservices/update-entity2"/> and
    /// <see href="https://learn.microsoft.com/rest/api/storageservices/merge-entity"/>
    /// </remarks>
    public async Task<TableWrite> UpdateEntityAsync(TableEntity entity, ETag ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        // Without a tag the service would insert or overwrite: that is UpsertEntityAsync, to be asked for by name.
        if (ifMatch == default)
            throw new ArgumentException("An update needs an entity tag.", nameof(ifMatch));
        using var message = requests.Update(entity, ifMatch, mode);
        return Answer(await SendAsync(message, cancellationToken));
    }

    /// <summary>Adds or replaces a row, whatever is there.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/insert-or-replace-entity"/></remarks>
    public async Task<TableWrite> UpsertEntityAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        using var message = requests.Update(entity, default, TableUpdateMode.Replace);
        return Answer(await SendAsync(message, cancellationToken));
    }

    /// <summary>Deletes a row that has the entity tag (<see cref="ETag.All"/> for any): written, stale or missing.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/delete-entity1"/></remarks>
    public async Task<TableWrite> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken cancellationToken)
    {
        using var message = requests.Delete(partitionKey, rowKey, ifMatch);
        return Answer(await SendAsync(message, cancellationToken));
    }

    /// <summary>A row; null when there is none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/query-entities"/></remarks>
    public async Task<TableEntity?> GetEntityIfExistsAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        using var message = requests.Get(partitionKey, rowKey);
        var response = await SendAsync(message, cancellationToken);
        if (response.Status == 404 && TableError.CodeOf(response) == "ResourceNotFound")
            return null;
        using var json = JsonDocument.Parse(Successful(response).Content);
        var entity = TableEntityJson.Read(json.RootElement);
        entity.ETag = TagOf(response);
        return entity;
    }

    /// <summary>The rows that a filter lets through, in the order of their keys, page by page as they are read.</summary>
    /// <param name="filter">From <see cref="TableFilter"/>.</param>
    /// <param name="select">The properties to read; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination"/></remarks>
    public IAsyncEnumerable<TableEntity> QueryAsync(string filter, IReadOnlyList<string>? select, CancellationToken cancellationToken) =>
        QueryAsync(filter, select, null, cancellationToken);

    /// <summary>The same, asking for pages of so many rows; null for the service's own size.</summary>
    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string filter, IReadOnlyList<string>? select, int? pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = TableContinuation.Start;
        do
        {
            using var message = requests.Query(filter, select, pageSize, next);
            var response = Successful(await SendAsync(message, cancellationToken));
            next = TableContinuation.From(response);
            using var json = JsonDocument.Parse(response.Content);
            foreach (var row in json.RootElement.GetProperty("value").EnumerateArray())
                yield return TableEntityJson.Read(row);
        }
        // An empty page with a continuation is not the end.
        while (!next.IsEnd);
    }

    /// <summary>Carries out up to 100 actions on rows of one partition, all or none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions"/></remarks>
    public async Task<TableTransactionResult> SubmitTransactionAsync(
        IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        // The pipeline may repeat this POST. The change set is atomic, so a repeat is carried out wholly or not at all; it is not
        // at all when one action is an add or has an entity tag. Which it was, the caller learns from the rows.
        using var message = requests.Transaction(actions);
        return TableBatchAnswer.Read(Successful(await SendAsync(message, cancellationToken)), actions.Count);
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response;
    }

    private static Response Successful(Response response) =>
        response.Status is >= 200 and < 300 ? response : throw new RequestFailedException(response);

    private static TableWrite Answer(Response response) => TableError.OutcomeOf(response.Status, TableError.CodeOf(response)) switch
    {
        TableOutcome.Written => new(TableOutcome.Written, TagOf(response)),
        { } outcome => new(outcome),
        null => throw new RequestFailedException(response),
    };

    private static ETag TagOf(Response response) => response.Headers.TryGetValue("ETag", out var tag) ? new ETag(tag!) : default;
}

using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Azure.Tables;

/// <summary>A table service: makes the clients of its tables.</summary>
/// <remarks>
/// A thin client over the <see href="https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api">Table REST
/// API</see>, shaped like Azure.Data.Tables, which it gives way to where that package can be had.
/// </remarks>
public sealed class TableServiceClient
{
    private readonly HttpPipeline pipeline;
    private readonly Uri endpoint;

    /// <summary>A client that signs with the key of the account.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options, TimeProvider time)
        : this(endpoint, new SharedKeyLitePolicy(credential, time), options)
    {
    }

    /// <summary>A client that shows tokens of an identity.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/authorize-with-azure-active-directory"/></remarks>
    public TableServiceClient(Uri endpoint, TokenCredential credential, TableClientOptions options)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, "https://storage.azure.com/.default"), options)
    {
    }

    private TableServiceClient(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        this.endpoint = endpoint;
        // Authentication comes after the retry policy: each try is signed with its own date.
        pipeline = HttpPipelineBuilder.Build(options, [], [authentication], new ResponseClassifier());
    }

    /// <summary>The client of a table; makes no network call.</summary>
    public TableClient GetTableClient(string tableName) => new(endpoint, tableName, pipeline);
}

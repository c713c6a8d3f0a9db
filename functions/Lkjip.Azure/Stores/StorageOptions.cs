using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Azure.Stores;

/// <summary>Where the storage of the data is and how to be let in: a connection string, or an account name with a credential.</summary>
/// <remarks>The account of the Functions host (<c>AzureWebJobsStorage</c>) is another one: what the host keeps there is not ours.</remarks>
public sealed record StorageOptions
{
    /// <summary>
    /// The name under which the Functions host knows this account: the connection that <c>function.json</c> names, and the beginning of its settings
    /// (<c>LkjipStorage</c>, or <c>LkjipStorage__accountName</c> and so on).
    /// </summary>
    public const string ConnectionName = "LkjipStorage";

    /// <summary>The connection string; <c>UseDevelopmentStorage=true</c> for Azurite on its own ports.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The name of the account, used with <see cref="Credential"/> when there is no connection string.</summary>
    public string? AccountName { get; init; }

    /// <summary>The identity that is let in by role assignments (managed identity).</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>The names of tables, containers and queues.</summary>
    public StorageNames Names { get; init; } = new();

    /// <summary>How long one request may take before it is given up. Default 5 s: an outage becomes a 503 while the caller still waits.</summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a request is tried again. Default 2.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The transport of all requests; null for the usual one. Tests put faults here.</summary>
    public HttpPipelineTransport? Transport { get; init; }
}

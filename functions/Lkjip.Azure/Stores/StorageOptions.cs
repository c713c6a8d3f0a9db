using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Lkjip.Azure.Stores;

/// <summary>Where the storage is and how to be let in: a connection string, or an account name with a credential.</summary>
public sealed record StorageOptions
{
    /// <summary>The connection string; <c>UseDevelopmentStorage=true</c> for Azurite on its own ports.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The name of the account, used with <see cref="Credential"/> when there is no connection string.</summary>
    public string? AccountName { get; init; }

    /// <summary>The identity that is let in by role assignments (managed identity).</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>The names of tables, container and queues.</summary>
    public StorageNames Names { get; init; } = new();

    /// <summary>How long one request may take before it is given up. Default 5 s: an outage becomes a 503 while the caller still waits.</summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a request is tried again. Default 2.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The transport of all requests; null for the usual one. Tests put faults here.</summary>
    public HttpPipelineTransport? Transport { get; init; }

    /// <summary>
    /// Reads the settings that a Functions app has anyway: <c>AzureWebJobsStorage</c>, or <c>AzureWebJobsStorage__accountName</c>
    /// with <c>AzureWebJobsStorage__clientId</c> for a user-assigned identity.
    /// </summary>
    /// <param name="setting">Gives the value of a setting, or null.</param>
    public static StorageOptions FromSettings(Func<string, string?> setting)
    {
        if (setting("AzureWebJobsStorage") is { Length: > 0 } connection)
            return new() { ConnectionString = connection };
        if (Read(setting, "accountName") is not { } account)
            throw new InvalidOperationException("Set AzureWebJobsStorage, or AzureWebJobsStorage__accountName for an identity.");
        return new() { AccountName = account, Credential = Identity(Read(setting, "clientId")) };
    }

    // Configuration providers turn "__" into ":", plain environment variables keep it.
    private static string? Read(Func<string, string?> setting, string name) =>
        setting($"AzureWebJobsStorage__{name}") is { Length: > 0 } value ? value
        : setting($"AzureWebJobsStorage:{name}") is { Length: > 0 } other ? other : null;

    private static ManagedIdentityCredential Identity(string? clientId) =>
        new(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
}

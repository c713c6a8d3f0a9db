using Azure.Core;
using Azure.Identity;

namespace Lkjip.App.Configuration;

/// <summary>Whose identity is let in to the storage (identitas penyimpanan).</summary>
internal sealed class StorageIdentity
{
    private readonly Func<string?, TokenCredential> credential;

    private StorageIdentity(Func<string?, TokenCredential> credential) => this.credential = credential;

    /// <summary>The identity of the app in Azure (managed identity).</summary>
    public static StorageIdentity Managed { get; } = new(client =>
        new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client)));

    /// <summary>The person who signed in with the Azure command line, on an operator's machine.</summary>
    public static StorageIdentity AzureCli { get; } = new(_ => new AzureCliCredential());

    /// <summary>What proves the identity.</summary>
    /// <param name="client">The client id of a user-assigned identity, or null.</param>
    public TokenCredential Credential(string? client) => credential(client);
}

using Azure.Core;

namespace Lkjip.Azure.Tables;

/// <summary>Settings of the table client: retries, time-out, transport.</summary>
public sealed class TableClientOptions : ClientOptions
{
    /// <summary>The version of the service this client is written for.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services"/></remarks>
    public const string ServiceVersion = "2019-02-02";
}

using System.Data.Common;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>Makes the clients of an account, all with the same short time-outs.</summary>
internal sealed class StorageAccount
{
    // The well-known account of the emulator: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    private const string Emulator =
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1";

    private readonly StorageOptions options;

    private StorageAccount(StorageOptions options) => this.options = options;

    internal static StorageAccount Of(StorageOptions options) => options.ConnectionString is not null || options is { AccountName: not null, Credential: not null }
        ? new(options)
        : throw new ArgumentException("Storage needs a connection string, or an account name and a credential.", nameof(options));

    internal TableServiceClient Tables(TimeProvider time)
    {
        var settings = Configure(new TableClientOptions(), 1);
        return options.ConnectionString is { } text
            ? FromConnectionString(text, settings, time)
            : new(Endpoint("table"), options.Credential!, settings);
    }

    internal BlobServiceClient Blobs()
    {
        // Documents have some megabytes; they get longer than a row.
        var settings = Configure(new BlobClientOptions(), 4);
        return options.ConnectionString is { } text ? new(text, settings) : new(Endpoint("blob"), options.Credential, settings);
    }

    internal QueueServiceClient Queues()
    {
        var settings = Configure(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }, 1);
        return options.ConnectionString is { } text ? new(text, settings) : new(Endpoint("queue"), options.Credential, settings);
    }

    private TOptions Configure<TOptions>(TOptions settings, int timeouts)
        where TOptions : ClientOptions
    {
        settings.Retry.MaxRetries = options.MaxRetries;
        settings.Retry.Delay = TimeSpan.FromMilliseconds(200);
        settings.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        settings.Retry.NetworkTimeout = options.NetworkTimeout * timeouts;
        settings.Transport = options.Transport ?? settings.Transport;
        return settings;
    }

    private Uri Endpoint(string service) => new($"https://{options.AccountName}.{service}.core.windows.net");

    private static TableServiceClient FromConnectionString(string text, TableClientOptions settings, TimeProvider time)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        if (Part(parts, "UseDevelopmentStorage") is "true")
            parts.ConnectionString = Emulator;
        var account = Part(parts, "AccountName") ?? throw new ArgumentException("The connection string has no AccountName.", nameof(text));
        var key = Part(parts, "AccountKey") ?? throw new ArgumentException("The connection string has no AccountKey.", nameof(text));
        var endpoint = Part(parts, "TableEndpoint")
            ?? $"{Part(parts, "DefaultEndpointsProtocol") ?? "https"}://{account}.table.{Part(parts, "EndpointSuffix") ?? "core.windows.net"}";
        return new(new Uri(endpoint), new TableSharedKeyCredential(account, key), settings, time);
    }

    private static string? Part(DbConnectionStringBuilder parts, string name) => parts.TryGetValue(name, out var value) ? (string)value : null;
}

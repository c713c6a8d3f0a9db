using System.Xml.Linq;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Lkjip.App.Hosting;

/// <summary>Keeps the Data Protection keys in a private container, so that all instances and restarts share them.</summary>
/// <remarks>The interface of ASP.NET Core is synchronous; keys are read once a day.</remarks>
internal sealed class BlobKeys(BlobContainerClient container) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        container.CreateIfNotExists();
        return [.. container.GetBlobs().Select(blob => container.GetBlobClient(blob.Name).DownloadContent().Value.Content)
            .Select(content => XElement.Parse(content.ToString()))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        container.CreateIfNotExists();
        container.GetBlobClient($"{friendlyName}.xml").Upload(BinaryData.FromString(element.ToString(SaveOptions.DisableFormatting)));
    }
}

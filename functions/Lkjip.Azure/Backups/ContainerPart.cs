using Azure.Storage.Blobs;

namespace Lkjip.Azure.Backups;

/// <summary>A container that belongs in the backup.</summary>
internal sealed record ContainerPart(string Name, BlobContainerClient Container)
{
    /// <summary>True when what lies there before a restore does no harm.</summary>
    internal bool MayHoldMore { get; init; }
}

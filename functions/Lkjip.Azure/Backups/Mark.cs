using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>Sixteen bytes that stand for a key or a line, so that millions of them fit into memory (sidik).</summary>
internal static class Mark
{
    internal static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>The mark of several texts; none of them holds the character between them.</summary>
    internal static UInt128 Of(params ReadOnlySpan<string> texts) => Of(Encoding.UTF8.GetBytes(string.Join('\0', texts!)));

    internal static UInt128 Of(TableEntity row) => Of(row.PartitionKey, row.RowKey);
}

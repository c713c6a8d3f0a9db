using System.IO.Compression;
using System.IO.Pipelines;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lkjip.Azure.Backups;

/// <summary>Reads the lines of a compressed file, one at a time.</summary>
internal static class LineReader
{
    internal static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var reader = PipeReader.Create(stream);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return rest.Slice(0, end).ToArray();
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
                break;
            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }
}

using System.IO.Compression;

namespace Lkjip.Azure.Backups;

/// <summary>Writes lines into a compressed file.</summary>
internal sealed class LineWriter : IAsyncDisposable
{
    private readonly GZipStream stream;

    internal LineWriter(string file) => stream = new(File.Create(file), CompressionLevel.Fastest);

    /// <summary>How many lines were written.</summary>
    internal long Count { get; private set; }

    /// <summary>How many bytes they have, uncompressed and without their ends.</summary>
    internal long Bytes { get; private set; }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    internal async ValueTask WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(line, cancellationToken);
        stream.WriteByte((byte)'\n');
        Count++;
        Bytes += line.Length;
    }
}

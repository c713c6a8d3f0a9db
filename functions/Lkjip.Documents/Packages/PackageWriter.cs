using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Packages;

/// <summary>Writes a zip package as a stream: parts that are being made, and parts copied as they stand (penulis berkas Office).</summary>
/// <remarks>
/// .ZIP File Format Specification (APPNOTE.TXT 6.3.10) without Zip64: parts up to 2 GiB. Where the output cannot seek, sizes follow
/// the data (4.3.9). The list of parts that makes it a package is written by <see cref="Finish"/>: what broke off is none.
/// </remarks>
internal sealed class PackageWriter : IXmlSink, IDisposable
{
    private const int HeaderLength = 30;

    // So little is not worth a stream of its own.
    private const int Small = 1024;
    private const ushort Utf8Names = 1 << 11;
    private const ushort SizesFollow = 1 << 3;

    // 1 January 2000: the same data give the same bytes.
    private const uint Stamp = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);

    // An empty block that says it is the last (RFC 1951, 3.2.6).
    private static ReadOnlySpan<byte> LastBlock => [3, 0];

    private readonly CountingStream output;
    private readonly CompressionLevel level;
    private readonly bool seeks;
    private readonly long start;
    private readonly Crc32 crc = new();
    private Entry[] entries = ArrayPool<Entry>.Shared.Rent(64);
    private int count;
    private DeflateStream? deflate;

    /// <summary>Begins a package at the place where the output stands.</summary>
    public PackageWriter(Stream output, CompressionLevel level)
    {
        (this.output, this.level, seeks) = (new CountingStream(output), level, output.CanSeek);
        start = seeks ? output.Position : 0;
    }

    /// <summary>Copies a part as it stands.</summary>
    public void Copy(PackedPart part)
    {
        ref var entry = ref Add(part.Name, part.Method);
        (entry.Crc, entry.Length, entry.Packed) = (part.Crc, (uint)part.Length, (uint)part.Packed.Length);
        WriteHeader(ref entry);
        output.Write(part.Packed.Span);
    }

    /// <summary>Adds a part that is compressed already, such as a picture.</summary>
    public void Store(string name, ReadOnlySpan<byte> content)
    {
        ref var entry = ref Add(name, PackedPart.Stored);
        (entry.Crc, entry.Length, entry.Packed) = (Crc32.HashToUInt32(content), (uint)content.Length, (uint)content.Length);
        WriteHeader(ref entry);
        output.Write(content);
    }

    /// <summary>Adds a whole part.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        Begin(name);
        Write(content);
        End();
    }

    /// <summary>Begins a part that is written piece by piece.</summary>
    public void Begin(string name)
    {
        ref var entry = ref Add(name, PackedPart.Deflate);
        entry.Flags = seeks ? (ushort)0 : SizesFollow;
        WriteHeader(ref entry);
        output.Count = 0;
    }

    /// <summary>Writes a piece of the part that was begun.</summary>
    public void Write(ReadOnlySpan<byte> content)
    {
        Count(content);
        if (deflate is null && content.Length < Small)
        {
            WriteStored(content);
            return;
        }

        deflate ??= new DeflateStream(output, level, leaveOpen: true);
        deflate.Write(content);
    }

    /// <summary>Writes a piece of the part that was begun as it was compressed before; where small files are wanted, with the rest.</summary>
    public void Write(StaticXml content)
    {
        if (level != CompressionLevel.Fastest)
        {
            Write(content.Bytes);
            return;
        }

        Count(content.Bytes);
        CloseBlocks();
        output.Write(content.Packed);
    }

    /// <summary>Ends the part that was begun.</summary>
    public void End()
    {
        if (deflate is null)
        {
            output.Write(LastBlock);
        }

        deflate?.Dispose();
        deflate = null;
        Last.Crc = crc.GetCurrentHashAsUInt32();
        crc.Reset();
        Last.Packed = checked((uint)output.Count);
        if (seeks)
            PatchHeader(Last);
        else
            WriteDescriptor(Last);
    }

    private void Count(ReadOnlySpan<byte> content)
    {
        crc.Append(content);
        Last.Length = checked(Last.Length + (uint)content.Length);
    }

    // A block that is not compressed (RFC 1951, 3.2.4); what was written before ends on a whole byte.
    private void WriteStored(ReadOnlySpan<byte> content)
    {
        Span<byte> block = stackalloc byte[5];
        block[0] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(block[1..], (ushort)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(block[3..], (ushort)~content.Length);
        output.Write(block);
        output.Write(content);
    }

    // Ends the blocks on a whole byte; what a stream writes when it ends would say that nothing follows.
    private void CloseBlocks()
    {
        if (deflate is null)
            return;
        deflate.Flush();
        output.IsMuted = true;
        deflate.Dispose();
        output.IsMuted = false;
        deflate = null;
    }

    /// <summary>Writes the list of parts; the package is whole.</summary>
    public void Finish()
    {
        var directory = output.Total;
        for (var i = 0; i < count; i++)
            WriteDirectory(entries[i]);
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], checked((uint)(output.Total - directory)));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)directory));
        output.Write(end);
    }

    /// <summary>Gives back what was lent; the output stays open.</summary>
    public void Dispose()
    {
        deflate?.Dispose();
        Array.Clear(entries, 0, count);
        ArrayPool<Entry>.Shared.Return(entries);
        entries = [];
        output.Dispose();
    }

    private ref Entry Last => ref entries[count - 1];

    private ref Entry Add(string name, ushort method)
    {
        if (count == entries.Length)
            Grow();
        entries[count++] = new Entry(name, method, checked((uint)output.Total));
        return ref Last;
    }

    private void Grow()
    {
        var wider = ArrayPool<Entry>.Shared.Rent(2 * count);
        entries.AsSpan(0, count).CopyTo(wider);
        Array.Clear(entries, 0, count);
        ArrayPool<Entry>.Shared.Return(entries);
        entries = wider;
    }

    private void WriteHeader(ref Entry entry)
    {
        Span<byte> header = stackalloc byte[HeaderLength + Encoding.UTF8.GetMaxByteCount(entry.Name.Length)];
        var name = Encoding.UTF8.GetBytes(entry.Name, header[HeaderLength..]);
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        WriteCommon(header[4..], entry, name);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], 0);
        output.Write(header[..(HeaderLength + name)]);
    }

    // What local header and directory have in common: version to flags, method, time, CRC, sizes, length of the name.
    private static void WriteCommon(Span<byte> to, in Entry entry, int name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], (ushort)(Utf8Names | entry.Flags));
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(to[6..], Stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)name);
    }

    private void PatchHeader(in Entry entry)
    {
        Span<byte> sizes = stackalloc byte[12];
        WriteSizes(sizes, entry);
        output.Patch(start + entry.Offset + 14, sizes);
    }

    private void WriteDescriptor(in Entry entry)
    {
        Span<byte> descriptor = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor, 0x08074b50);
        WriteSizes(descriptor[4..], entry);
        output.Write(descriptor);
    }

    private static void WriteSizes(Span<byte> to, in Entry entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[4..], entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(to[8..], entry.Length);
    }

    private void WriteDirectory(in Entry entry)
    {
        const int Length = 46;
        Span<byte> record = stackalloc byte[Length + Encoding.UTF8.GetMaxByteCount(entry.Name.Length)];
        record[..Length].Clear();
        var name = Encoding.UTF8.GetBytes(entry.Name, record[Length..]);
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(record[4..], 20);
        WriteCommon(record[6..], entry, name);
        BinaryPrimitives.WriteUInt32LittleEndian(record[42..], entry.Offset);
        output.Write(record[..(Length + name)]);
    }

    private record struct Entry(string Name, ushort Method, uint Offset)
    {
        public uint Crc { get; set; }

        public uint Length { get; set; }

        public uint Packed { get; set; }

        public ushort Flags { get; set; }
    }

    /// <summary>Counts what goes through; never closes the stream behind it.</summary>
    private sealed class CountingStream(Stream to) : Stream
    {
        public long Count { get; set; }

        public long Total { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Total; set => throw new NotSupportedException(); }

        public bool IsMuted { get; set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (IsMuted)
                return;
            to.Write(buffer);
            Count += buffer.Length;
            Total += buffer.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public void Patch(long position, ReadOnlySpan<byte> content)
        {
            var end = to.Position;
            to.Position = position;
            to.Write(content);
            to.Position = end;
        }

        public override void Flush() => to.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

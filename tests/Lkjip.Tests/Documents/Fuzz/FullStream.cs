namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>A disk that is full after so many bytes.</summary>
internal sealed class FullStream(int room) : Stream
{
    private int left = room;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        left -= count;
        if (left < 0)
        {
            throw new IOException("There is not enough space.");
        }
    }
}

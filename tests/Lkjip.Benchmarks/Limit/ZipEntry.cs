namespace Lkjip.Benchmarks.Limit;

/// <summary>An entry of a zip package, packed and unpacked.</summary>
/// <param name="Name">The name.</param>
/// <param name="Packed">The bytes as they stand in the package.</param>
/// <param name="Content">The bytes unpacked.</param>
internal sealed record ZipEntry(string Name, ReadOnlyMemory<byte> Packed, byte[] Content)
{
    /// <summary>The entries of a package; those without content are left out.</summary>
    public static IReadOnlyList<ZipEntry> Of(byte[] package) => [.. ZipDirectory.Read(package)];
}

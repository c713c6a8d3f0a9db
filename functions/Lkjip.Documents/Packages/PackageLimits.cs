namespace Lkjip.Documents.Packages;

/// <summary>What a template file may be at most (batas berkas templat).</summary>
public static class PackageLimits
{
    /// <summary>Entries in the package.</summary>
    public const int Entries = 2000;

    /// <summary>Bytes of all entries, unpacked.</summary>
    public const long Unpacked = 200L * 1024 * 1024;

    /// <summary>How many times its packed size one entry may be; smaller entries than <see cref="RatioFrom"/> are not measured.</summary>
    public const long Ratio = 200;

    /// <summary>The unpacked size from which the ratio counts.</summary>
    public const long RatioFrom = 4 * 1024 * 1024;

    /// <summary>Characters in the name of an entry.</summary>
    public const int NameLength = 260;

    /// <summary>Folders in the name of an entry.</summary>
    public const int Depth = 12;

    /// <summary>Rows of one sheet.</summary>
    public const int Rows = 100_000;

    /// <summary>Cells of one sheet.</summary>
    public const int Cells = 500_000;

    /// <summary>Elements inside elements.</summary>
    public const int XmlDepth = 256;
}

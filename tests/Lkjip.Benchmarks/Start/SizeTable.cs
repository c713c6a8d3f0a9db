using System.IO.Compression;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Start;

/// <summary>What the package weighs, by what it is made of (ukuran paket).</summary>
internal static class SizeTable
{
    private static readonly (string Name, Func<string, bool> Holds)[] Parts =
    [
        ("ours", name => name.StartsWith("Lkjip.", StringComparison.Ordinal)),
        ("pages, templates, functions", name => name.Contains('/', StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal)),
        ("Open XML SDK", name => name.StartsWith("DocumentFormat.", StringComparison.Ordinal)),
        ("Azure and identity", name => name.StartsWith("Azure.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Identity", StringComparison.Ordinal)),
        ("ASP.NET Core and extensions", name => name.StartsWith("Microsoft.", StringComparison.Ordinal)),
        (".NET and others", _ => true),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Page page, string package)
    {
        using var zip = ZipFile.OpenRead(package);
        var parts = zip.Entries.GroupBy(entry => Array.FindIndex(Parts, part => part.Holds(entry.FullName))).OrderBy(part => part.Key);
        page.Table(["Package", "Files", "MB packed", "MB unpacked"],
        [
            .. parts.Select(part => Row(Parts[part.Key].Name, [.. part])),
            Row("all", [.. zip.Entries]),
        ]);
    }

    private static IReadOnlyList<string> Row(string name, IReadOnlyList<ZipArchiveEntry> entries) =>
        [name, Shown.Whole(entries.Count), Shown.Megabytes(entries.Sum(entry => entry.CompressedLength)), Shown.Megabytes(entries.Sum(entry => entry.Length))];
}

using Lkjip.Benchmarks.Content;

namespace Lkjip.Benchmarks.Peers;

/// <summary>A template engine of others, from npm (mesin pembanding).</summary>
/// <param name="Name">The name of the package, and of its file in <c>peers/engines</c>.</param>
/// <param name="Dialect">How it writes its tags.</param>
internal sealed record PeerEngine(string Name, TagDialect Dialect)
{
    /// <summary>Those that fill documents.</summary>
    public static IReadOnlyList<PeerEngine> Word { get; } =
        [new("docxtemplater", new SectionDialect()), new("carbone", new CarboneDialect()), new("easy-template-x", new SectionDialect())];

    /// <summary>Those that fill workbooks.</summary>
    public static IReadOnlyList<PeerEngine> Excel { get; } =
        [new("carbone", new CarboneDialect()), new("xlsx-template", new TableDialect()), new("exceljs", new TableDialect())];
}

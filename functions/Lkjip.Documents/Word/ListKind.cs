using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Word;

/// <summary>A kind of list in a block: its paragraph style and how its items are numbered where the style does not say.</summary>
/// <param name="Kind">The kind of block.</param>
/// <param name="Styles">Names of the paragraph style, the first that the template has.</param>
/// <param name="Format">The number format of WordprocessingML.</param>
/// <param name="Text">The text of the number, "%1" for the number.</param>
internal sealed record ListKind(BlockKind Kind, IReadOnlyList<string> Styles, string Format, string Text)
{
    public static IReadOnlyList<ListKind> All { get; } =
    [
        new(BlockKind.Numbered, ["LKjIP Daftar Angka"], "decimal", "%1."),
        new(BlockKind.Verses, ["LKjIP Daftar Ayat", "LKjIP Daftar Angka"], "decimal", "(%1)"),
        new(BlockKind.Lettered, ["LKjIP Daftar Huruf"], "lowerLetter", "%1."),
        new(BlockKind.Bulleted, ["LKjIP Daftar Butir"], "bullet", "-"),
    ];

    public static ListKind? Of(BlockKind kind) => All.FirstOrDefault(k => k.Kind == kind);
}

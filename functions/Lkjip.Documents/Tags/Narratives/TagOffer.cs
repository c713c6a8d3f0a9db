namespace Lkjip.Documents.Tags.Narratives;

/// <summary>A tag for a number that was typed into a text and equals a figure of the ledger (tawaran tag).</summary>
/// <param name="Path">The JSON path of the text: "$.narratives.background[1].text".</param>
/// <param name="Place">The Indonesian place: "Latar Belakang, bagian 2".</param>
/// <param name="Start">Where the words begin in the text as typed.</param>
/// <param name="Text">The words that the tag would replace: "Rp. 8.251.284.892".</param>
/// <param name="Tag">The tag.</param>
/// <param name="Filled">What the tag comes to now.</param>
/// <param name="FigureId">The figure.</param>
/// <param name="Meaning">What the figure is: table, row and column.</param>
public sealed record TagOffer(string Path, string Place, int Start, string Text, string Tag, string Filled, string FigureId, string Meaning);

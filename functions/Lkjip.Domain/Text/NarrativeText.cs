using System.Text.Json.Nodes;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>A narrative as one text that a person edits (narasi sebagai teks), and back.</summary>
/// <remarks>
/// An empty line ends a paragraph; "# " begins a heading, "&gt; " a quote; "1. ", "(1) ", "a. " and "- " are items, what is moved in below an item stands
/// inside it; "[[tabel:ID]]" and "[[foto:ID]]" place a table or photo; a backslash before a line takes it as it stands. Not expressed, because no report
/// has it: a text beside the items of a list, a paragraph without a text, an empty list, a lettered list that starts beyond z, a number above 9999,
/// lists inside lists more than eight deep.
/// </remarks>
public static class NarrativeText
{
    /// <summary>The text of the JSON of a narrative; empty for none.</summary>
    public static string Write(JsonNode? blocks) => Write(NarrativeJson.Read(blocks));

    /// <summary>The text of a narrative.</summary>
    public static string Write(IReadOnlyList<NarrativeBlock> blocks) => NarrativeWriter.Write(blocks);

    /// <summary>The JSON of a narrative typed as text: a list of blocks, empty for an empty text.</summary>
    public static JsonNode Parse(string text) =>
        new JsonArray([.. Blocks(text).Select(block => ReaderCatalogue.For(typeof(NarrativeBlock)).Write(block))]);

    /// <summary>The blocks of a narrative typed as text.</summary>
    public static IReadOnlyList<NarrativeBlock> Blocks(string text) => new NarrativeParser(text).Blocks();
}

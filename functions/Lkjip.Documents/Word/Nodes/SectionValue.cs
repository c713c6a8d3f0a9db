using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Word;

/// <summary>Emptiness of the value of a section.</summary>
internal static class SectionValue
{
    public static bool IsEmpty(TagValue? value) => value switch
    {
        null => true,
        FlagValue flag => !flag.IsTrue,
        TextValue text => string.IsNullOrWhiteSpace(text.Text),
        ListValue list => list.Items.Count == 0,
        BlockValue block => block.Blocks.Count == 0,
        _ => false,
    };
}

using Lkjip.Documents.Charts;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A native chart; without numbers it is left out.</summary>
internal sealed class ChartNode(ChartFrame frame) : Node
{
    public override bool Prints(WordRendering to) => ChartLookup.Find(to.Scopes, frame.Tag.Key) is not null;

    public override void Write(WordRendering to)
    {
        if (ChartLookup.Find(to.Scopes, frame.Tag.Key) is not { } data)
        {
            to.Unfilled($"{ChartLookup.Group}.{frame.Tag.Name}");
            return;
        }

        var texts = frame.Values.Select(value => Text(value, to)).ToList();
        frame.Write(to.Out, ++to.Drawings, to.Charts.Add(to.Part, frame, data, texts), data.Title, texts);
    }

    private static string? Text(ValueTag tag, WordRendering to)
    {
        var text = ShownValue.Of(to.Scopes.Find(tag.Key), tag.Formats);
        if (text is null)
        {
            to.Unfilled(tag.Name);
        }

        return text;
    }
}

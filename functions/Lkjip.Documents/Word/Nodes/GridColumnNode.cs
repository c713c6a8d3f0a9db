namespace Lkjip.Documents.Word;

/// <summary>A grid column of a table with repeated columns.</summary>
internal sealed class GridColumnNode(int at, int loop) : Node
{
    public override void Write(WordRendering to)
    {
        var count = loop < 0 ? 1 : to.Table!.Counts[loop];
        for (var i = 0; i < count; i++)
        {
            to.Out.Raw("<w:gridCol w:w=\""u8);
            to.Out.Number(to.Table!.WidthOf(at, 1) / count);
            to.Out.Raw("\"/>"u8);
        }
    }
}

namespace Lkjip.Documents.Charts;

/// <summary>The series of one kind in a chart: its bars, or its lines (kelompok deret).</summary>
/// <param name="looks">The looks of its series with their places among all series of the chart, in order.</param>
/// <param name="colours">The colours of all series of the chart.</param>
/// <param name="takesMore">True when it takes the series beyond those of the template.</param>
/// <param name="isRound">True when its points are slices, each with a colour of its own.</param>
internal sealed class SeriesGroup(
    IReadOnlyList<(int Place, SeriesLook Look)> looks, IReadOnlyList<ChartColour?> colours, bool takesMore, bool isRound) : ChartPiece
{
    /// <inheritdoc />
    public override void Write(ChartWriting to)
    {
        foreach (var (place, look) in looks.TakeWhile(own => own.Place < to.Data.Series.Count))
            WriteSeries(to, place, look, null);
        for (var place = colours.Count; takesMore && place < to.Data.Series.Count; place++)
            WriteSeries(to, place, looks[^1].Look, ChartColour.At(colours, place));
    }

    private void WriteSeries(ChartWriting to, int series, SeriesLook look, ChartColour? colour)
    {
        ChartNumbers.Begin(to, series);
        (to.Series, to.Colour) = (series, colour);
        WriteAll(look.Shape, to);
        WritePoints(to, look);
        to.Colour = colour;
        WriteAll(look.Labels, to);
        ChartNumbers.Write(to, series);
        WriteAll(look.End, to);
        to.Colour = null;
        to.Out.Raw("</c:ser>"u8);
    }

    // Slices beyond those of the template take their looks in turn; other points have a look of their own only where the template gives one.
    private void WritePoints(ChartWriting to, SeriesLook look)
    {
        to.Colour = null;
        foreach (var point in look.Points.TakeWhile(point => point.Index < to.Data.Categories.Count))
            WritePoint(to, point, point.Index);
        if (!isRound || look.Points.Count == 0 || look.Points.Count != look.Points[^1].Index + 1)
            return;
        var slices = look.Points.Select(point => point.Colour).ToList();
        for (var index = look.Points.Count; index < to.Data.Categories.Count; index++)
        {
            to.Colour = ChartColour.At(slices, index);
            WritePoint(to, look.Points[index % look.Points.Count], index);
        }
    }

    private static void WritePoint(ChartWriting to, PointLook point, int index)
    {
        to.Point = index;
        WriteAll(point.Content, to);
    }
}

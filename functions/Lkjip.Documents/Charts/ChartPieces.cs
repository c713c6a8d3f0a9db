using System.Text;

namespace Lkjip.Documents.Charts;

/// <summary>An instruction of a compiled chart.</summary>
internal abstract class ChartPiece
{
    /// <summary>Writes what it stands for.</summary>
    public abstract void Write(ChartWriting to);

    /// <summary>Writes pieces in turn.</summary>
    public static void WriteAll(IReadOnlyList<ChartPiece> pieces, ChartWriting to)
    {
        foreach (var piece in pieces)
            piece.Write(to);
    }
}

/// <summary>XML that never changes.</summary>
internal sealed class StaticPiece(string xml) : ChartPiece
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(xml);

    /// <inheritdoc />
    public override void Write(ChartWriting to) => to.Out.Raw(bytes);
}

/// <summary>A value in a title.</summary>
/// <param name="number">Which of the chart's values, from 0.</param>
internal sealed class ValuePiece(int number) : ChartPiece
{
    /// <inheritdoc />
    public override void Write(ChartWriting to) => to.Out.Text(to.Texts[number]);
}

/// <summary>Where the colour of a series or point begins or ends.</summary>
internal sealed class ColourPiece(ChartColour own, bool opens) : ChartPiece
{
    private readonly byte[] bytes = opens ? own.Open : own.Close;

    /// <inheritdoc />
    public override void Write(ChartWriting to) => to.Out.Raw(to.Colour is not { } other ? bytes : opens ? other.Open : other.Close);
}

/// <summary>The number format of the values of a series, where the template's labels or axis follow the values.</summary>
/// <param name="series">Which series, from 0; null for the one that is being written.</param>
internal sealed class FormatPiece(int? series) : ChartPiece
{
    /// <inheritdoc />
    public override void Write(ChartWriting to) => to.Out.Text(to.Data.Series[Math.Min(series ?? to.Series, to.Data.Series.Count - 1)].FormatCode);
}

/// <summary>The number of a point.</summary>
internal sealed class PointPiece : ChartPiece
{
    /// <inheritdoc />
    public override void Write(ChartWriting to) => to.Out.Number(to.Point);
}

/// <summary>What is said of one label, while there is such a point.</summary>
internal sealed class LabelPiece(int point, IReadOnlyList<ChartPiece> content) : ChartPiece
{
    /// <inheritdoc />
    public override void Write(ChartWriting to)
    {
        if (point < to.Data.Categories.Count)
            WriteAll(content, to);
    }
}

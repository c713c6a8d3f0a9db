using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Templates;

/// <summary>A difference of percentages with its unit: "2,35 poin" (poin). Other differences keep their own: "12 Orang", "Rp 5.000".</summary>
internal sealed class PointsFormat : TagFormat
{
    public override string Name => "poin";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => value is NumberValue number ? Of(number) : shown;

    /// <summary>A difference with its unit.</summary>
    public static string Of(NumberValue number) => number.Kind switch
    {
        FigureKind.Points or FigureKind.Percent => number.Shown.TrimEnd('%') + " poin",
        FigureKind.Rupiah => (number.Number < 0 ? "-" : "") + "Rp " + AbsoluteFormat.Of(number.Shown),
        _ => number.Shown,
    };
}

using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A whole number in words: "lima belas miliar"; money ends with "rupiah" (terbilang).</summary>
internal sealed class WordsFormat : TagFormat
{
    public override string Name => "terbilang";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => value is NumberValue number
        ? Terbilang.LowerWords((long)decimal.Truncate(number.Number)) + (number.Kind == FigureKind.Rupiah ? " rupiah" : "")
        : shown;
}

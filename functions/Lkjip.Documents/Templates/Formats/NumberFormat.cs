using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A number with so many decimals: "72,79" (angka).</summary>
internal sealed class NumberFormat : TagFormat
{
    public override string Name => "angka";

    public override string Example => "{{nilai | angka 2}}";

    public override bool Accepts(IReadOnlyList<string> arguments) => Decimals.Accepts(arguments);

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? IndonesianFormat.Number(number.At(Decimals.Of(arguments, 0)), Decimals.Of(arguments, 0), keepZeros: true) : shown;
}

using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A percentage with so many decimals: "70,8%" (persen).</summary>
internal sealed class PercentFormat : TagFormat
{
    public override string Name => "persen";

    public override string Example => "{{capaian | persen 2}}";

    public override bool Accepts(IReadOnlyList<string> arguments) => Decimals.Accepts(arguments);

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? IndonesianFormat.Percent(number.At(Decimals.Of(arguments, 2)), Decimals.Of(arguments, 2), keepZeros: true) : shown;
}

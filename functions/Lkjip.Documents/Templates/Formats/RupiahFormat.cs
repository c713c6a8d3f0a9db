using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>Money with its sign: "Rp 8.251.284.892" (rupiah).</summary>
internal sealed class RupiahFormat : TagFormat
{
    public override string Name => "rupiah";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? IndonesianFormat.Rupiah((long)decimal.Round(number.Number, MidpointRounding.AwayFromZero), withSymbol: true) : shown;
}

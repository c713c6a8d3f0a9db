using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A number as the ledger shows it, without its unit, for columns that name the unit (tanpaSatuan).</summary>
internal sealed class WithoutUnitFormat : TagFormat
{
    public override string Name => "tanpaSatuan";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => value is NumberValue { Figure.Unit: { Length: > 0 } unit }
        && shown.EndsWith(unit, StringComparison.Ordinal) ? shown[..^unit.Length].TrimEnd() : shown;
}

using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A Roman number: "IV" (angka Romawi).</summary>
internal sealed class RomanFormat : TagFormat
{
    public override string Name => "romawi";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue { Number: >= 1 and < 4000 } number ? IndonesianFormat.Roman((int)number.Number) : shown;
}

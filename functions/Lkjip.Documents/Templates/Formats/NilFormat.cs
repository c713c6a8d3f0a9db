using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A dash for zero, as in tables of staff: "-" (nihil).</summary>
internal sealed class NilFormat : TagFormat
{
    public override string Name => "nihil";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue { Number: 0 } ? "-" : shown;
}

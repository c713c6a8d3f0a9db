using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>What an achievement says of its target: "melampaui" above 100%, "mencapai" at it, "belum mencapai" below (ketercapaian).</summary>
internal sealed class ReachedFormat : TagFormat
{
    private static readonly SignWords Words = new("melampaui", "belum mencapai", "mencapai");

    public override string Name => "ketercapaian";

    public override string Example => "{{capaian | ketercapaian}}";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? Words.For(number.Number - 100m) : shown;
}

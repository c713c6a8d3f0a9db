using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>The direction of a difference in words: "meningkat", "menurun", "tetap" (arah).</summary>
/// <remarks>With the first word of another set that set is used: <c>arah kenaikan</c> gives "kenaikan", "penurunan", "perubahan".</remarks>
internal sealed class DirectionFormat : TagFormat
{
    private static readonly SignWords[] Sets =
    [
        new("meningkat", "menurun", "tetap"),
        new("naik", "turun", "tetap"),
        new("kenaikan", "penurunan", "perubahan"),
        new("peningkatan", "penurunan", "perubahan"),
        new("bertambah", "berkurang", "tetap"),
        new("membaik", "memburuk", "tetap"),
        // Where less is better.
        new("memburuk", "membaik", "tetap"),
        new("di atas", "di bawah", "sama dengan"),
        new("lebih tinggi", "lebih rendah", "sama"),
        new("lebih", "kurang", "sama"),
    ];

    public override string Name => "arah";

    public override string Example => "{{selisih | arah kenaikan}}";

    public override bool Accepts(IReadOnlyList<string> arguments) => Words(arguments) is not null;

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? Words(arguments)!.For(number.Number) : shown;

    private static SignWords? Words(IReadOnlyList<string> arguments) =>
        arguments.Count == 0 ? Sets[0] : Array.Find(Sets, set => set.More == string.Join(' ', arguments));
}

using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A difference as a comparison: "lebih tinggi 2,35 poin daripada", "lebih rendah 3 Orang daripada", "sama dengan" (perbandingan).</summary>
internal sealed class ComparisonFormat : TagFormat
{
    private static readonly SignWords Words = new("lebih tinggi ", "lebih rendah ", "sama dengan");

    public override string Name => "perbandingan";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? ChangeFormat.Phrase(Words, number) + (number.Number == 0 ? "" : " daripada") : shown;
}

using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A difference as a phrase: "meningkat 2,35 poin", "menurun 3 Orang", "tidak berubah" (perubahan).</summary>
internal sealed class ChangeFormat : TagFormat
{
    private static readonly SignWords Words = new("meningkat ", "menurun ", "tidak berubah");

    public override string Name => "perubahan";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue number ? Phrase(Words, number) : shown;

    /// <summary>The word for the sign with the amount; at zero the word alone.</summary>
    public static string Phrase(SignWords words, NumberValue number) =>
        words.For(number.Number) + (number.Number == 0 ? "" : AbsoluteFormat.Of(PointsFormat.Of(number)));
}

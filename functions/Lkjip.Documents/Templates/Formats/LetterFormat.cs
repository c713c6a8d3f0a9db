using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A number as a letter of a list: "c", after z "aa" (huruf).</summary>
internal sealed class LetterFormat : TagFormat
{
    public override string Name => "huruf";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is NumberValue { Number: >= 1 and < 1000 } number ? Letters((int)number.Number - 1) : shown;

    private static string Letters(int index) => new((char)('a' + (index % 26)), 1 + (index / 26));
}

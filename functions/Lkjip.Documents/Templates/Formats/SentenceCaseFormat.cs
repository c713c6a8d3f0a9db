using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A capital at the beginning of the sentence only: "Meningkat 2,35 poin" (kalimat).</summary>
internal sealed class SentenceCaseFormat : TagFormat
{
    public override string Name => "kalimat";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        shown.Length == 0 ? shown : char.ToUpperInvariant(shown[0]) + shown[1..];
}

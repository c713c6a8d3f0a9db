using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A small letter at the beginning, for the middle of a sentence: "jumlah kasus" (awalKecil); an abbreviation keeps its capitals.</summary>
internal sealed class InitialLowerFormat : TagFormat
{
    public override string Name => "awalKecil";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        shown.Length < 2 || char.IsUpper(shown[1]) ? shown : char.ToLowerInvariant(shown[0]) + shown[1..];
}

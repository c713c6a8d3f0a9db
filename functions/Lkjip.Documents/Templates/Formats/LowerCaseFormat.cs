using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>All small letters (huruf kecil).</summary>
internal sealed class LowerCaseFormat : TagFormat
{
    public override string Name => "hurufKecil";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => shown.ToLowerInvariant();
}

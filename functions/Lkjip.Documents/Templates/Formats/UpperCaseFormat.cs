using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>All capitals (kapital).</summary>
internal sealed class UpperCaseFormat : TagFormat
{
    public override string Name => "kapital";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => shown.ToUpperInvariant();
}

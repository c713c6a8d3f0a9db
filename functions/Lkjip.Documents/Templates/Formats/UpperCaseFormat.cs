using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>All capitals (kapital); the abbreviation of the report keeps its own spelling.</summary>
internal sealed class UpperCaseFormat : TagFormat
{
    public override string Name => "kapital";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => shown.ToUpperInvariant().Replace("LKJIP", "LKjIP", StringComparison.Ordinal);
}

using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A number without its minus sign: "2,35" for -2,35 (mutlak). It goes last, after the formats that make the number.</summary>
internal sealed class AbsoluteFormat : TagFormat
{
    public override string Name => "mutlak";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => Of(shown);

    /// <summary>A shown number without its minus sign.</summary>
    public static string Of(string shown) => shown.StartsWith('-') && shown.Length > 1 ? shown[1..] : shown;
}

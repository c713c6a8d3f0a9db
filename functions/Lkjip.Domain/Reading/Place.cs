using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Reading;

/// <summary>JSON paths such as "$.budget.programs[0].spent".</summary>
internal static partial class Place
{
    public const string Root = "$";

    public static string Of(string parent, string name) =>
        Simple().IsMatch(name) ? $"{parent}.{name}" : $"{parent}['{JsonEncodedText.Encode(name)}']";

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$", RegexOptions.None, 1000)]
    private static partial Regex Simple();
}

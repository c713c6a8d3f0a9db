using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lkjip.App.Form;

/// <summary>JSON paths that name items by their ids, as changes in the history do: <c>$.indicators['i1'].name</c> (letak menurut id).</summary>
internal static partial class NamedPaths
{
    /// <summary>The path with ids in place of numbers where items have one.</summary>
    public static string Of(JsonObject root, string path)
    {
        var named = new StringBuilder("$");
        JsonNode? node = root;
        foreach (Match step in Step().Matches(path))
        {
            if (step.Groups["name"].Success)
            {
                node = (node as JsonObject)?[step.Groups["name"].Value];
                named.Append('.').Append(step.Groups["name"].Value);
            }
            else
            {
                var at = int.Parse(step.Groups["at"].Value, CultureInfo.InvariantCulture);
                node = node is JsonArray items && at < items.Count ? items[at] : null;
                named.Append(node is JsonObject item && FormContext.TextOf(item["id"]) is { Length: > 0 } id
                    ? $"['{id}']"
                    : FormattableString.Invariant($"[{at}]"));
            }
        }

        return named.ToString();
    }

    [GeneratedRegex(@"\.(?<name>[A-Za-z_][A-Za-z0-9_-]*)|\[(?<at>[0-9]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}

using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A value as text (nilai tercetak).</summary>
public static class ShownValue
{
    /// <summary>The text of a value in these formats; null when there is nothing to print.</summary>
    public static string? Of(TagValue? value, IReadOnlyList<FormatCall> formats)
    {
        var shown = Plain(value);
        var kept = value;
        for (var i = 0; i < formats.Count; i++)
        {
            if (shown is null)
            {
                return null;
            }

            var call = formats[i];
            var next = call.Format.Apply(kept, shown, call.Arguments);
            kept = next == shown ? kept : null;
            shown = next;
        }

        return string.IsNullOrEmpty(shown) ? null : shown;
    }

    private static string? Plain(TagValue? value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Shown,
        DateValue date => IndonesianFormat.Date(date.Date),
        FlagValue flag => flag.IsTrue ? "ya" : "tidak",
        _ => null,
    };
}

using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.App.CommandLine;

/// <summary>Tells whether a printed value is the value of the ledger.</summary>
internal static class StatedValue
{
    /// <summary>True when both show the same text, or the printed number is exactly the displayed one.</summary>
    public static bool Equals(string stated, Figure figure) =>
        string.Equals(stated.Trim(), figure.Shown, StringComparison.OrdinalIgnoreCase)
        || (figure.Displayed is { } displayed && NumberPattern.Parse(stated).Number?.Value == displayed);
}

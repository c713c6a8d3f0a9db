using System.Globalization;

namespace Lkjip.Documents.Templates;

/// <summary>The number of decimals that a format is given: 0 to 10, or none.</summary>
internal static class Decimals
{
    public static bool Accepts(IReadOnlyList<string> arguments) =>
        arguments.Count == 0 || (arguments.Count == 1 && Read(arguments[0]) is >= 0 and <= 10);

    public static int Of(IReadOnlyList<string> arguments, int usual) => arguments.Count == 0 ? usual : Read(arguments[0]);

    private static int Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

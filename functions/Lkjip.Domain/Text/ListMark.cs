using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>What stands before the items of one kind of list (penanda butir).</summary>
/// <param name="Kind">The kind of list.</param>
/// <param name="Pattern">The mark with the space after it; the number or letter is its first group.</param>
/// <param name="Number">The number that a number or letter stands for.</param>
/// <param name="Of">The mark of a number.</param>
internal sealed record ListMark(BlockKind Kind, Regex Pattern, Func<string, int> Number, Func<int, string> Of)
{
    private const int Letters = 26;

    /// <summary>All of them. To add one, add its line.</summary>
    public static IReadOnlyList<ListMark> All { get; } =
    [
        new(BlockKind.Numbered, Begins(@"([0-9]{1,4})\."), Figure, number => $"{Digits(number)}."),
        new(BlockKind.Verses, Begins(@"\(([0-9]{1,4})\)"), Figure, number => $"({Digits(number)})"),
        new(BlockKind.Lettered, Begins(@"([a-z])\."), letter => letter[0] - 'a' + 1, number => $"{(char)('a' + Math.Clamp(number, 1, Letters) - 1)}."),
        new(BlockKind.Bulleted, Begins("([-•])"), _ => 1, _ => "-"),
    ];

    /// <summary>True when every item has its own mark, so that a list can go on or begin anew.</summary>
    public bool Counts => Kind != BlockKind.Bulleted;

    /// <summary>The mark of a kind of list; null for a block that is none.</summary>
    public static ListMark? For(BlockKind kind) => All.FirstOrDefault(mark => mark.Kind == kind);

    private static Regex Begins(string mark) => new($@"^{mark}(?:[ \t]+|$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static int Figure(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

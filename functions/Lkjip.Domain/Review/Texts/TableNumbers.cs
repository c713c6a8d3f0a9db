using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The numbers under which tables are printed, as far as they are known (nomor tabel tercetak).</summary>
/// <remarks>Known from the places of printed figures ("Tabel 3.1, baris 1") and from captions of the agency's own tables.</remarks>
internal sealed partial class TableNumbers
{
    private readonly Dictionary<string, string> byTable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastOfChapter = new(StringComparer.Ordinal);

    public TableNumbers(ReviewContext context)
    {
        foreach (var stated in context.Report.Stated)
        {
            Add(stated.Place, stated.Figure[..Math.Max(0, stated.Figure.IndexOf('/', StringComparison.Ordinal))]);
        }

        foreach (var table in context.Report.ExtraTables)
        {
            Add(table.Caption ?? table.Heading ?? "", $"extra-{table.Id}");
        }
    }

    /// <summary>The number of a table of the ledger: "3.1"; null where it is not known.</summary>
    public string? Of(string table) => byTable.GetValueOrDefault(table);

    /// <summary>The table that is printed under a number; null where none is known.</summary>
    public string? With(string number) => byTable.Where(pair => pair.Value == number).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>The highest number known of a chapter: 8 where table 3.8 is the last; null where none is known.</summary>
    public int? LastOf(string chapter) => lastOfChapter.TryGetValue(chapter, out var last) ? last : null;

    /// <summary>True where tables are known to be numbered by chapter.</summary>
    public bool AreKnown => byTable.Count > 0;

    private void Add(string place, string table)
    {
        if (Numbered().Match(place) is not { Success: true } match)
        {
            return;
        }

        var (chapter, number) = (match.Groups["chapter"].Value, int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        byTable.TryAdd(table, $"{chapter}.{number}");
        lastOfChapter[chapter] = Math.Max(number, lastOfChapter.GetValueOrDefault(chapter));
    }

    [GeneratedRegex(@"^Tabel (?<chapter>\d{1,2})\.(?<number>\d{1,2})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Numbered();
}

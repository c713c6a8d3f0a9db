using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The numbers of the staffing tables, as sentences may state them (angka tabel kepegawaian).</summary>
internal sealed partial class StaffNumbers
{
    private readonly List<Label> labels = [];
    private readonly List<(string Name, int Count)> columns = [];
    private readonly HashSet<int> totals = [];
    private readonly Dictionary<bool, HashSet<int>> groups = new() { [true] = [], [false] = [] };

    public StaffNumbers(IReadOnlyList<StaffingTable> tables)
    {
        foreach (var table in tables)
        {
            Add(table);
        }
    }

    /// <summary>The counts that may stand here; null where the claim is not about staff, empty where the tables do not say.</summary>
    public IReadOnlyCollection<int>? For(Sentence sentence, CountClaim claim)
    {
        var behind = sentence.From(claim.End).ToString();
        if (Group().Match(behind) is { Success: true } group)
        {
            return groups[!group.Groups["non"].Success];
        }

        var isStaff = sentence.Of.Section.StartsWith("staffing", StringComparison.Ordinal) || Staff().IsMatch(sentence.Words);
        return !isStaff || claim.Step != 1m ? null
            : labels.FirstOrDefault(label => label.StandsAt(behind)) is { } named ? named.Counts.Where(count => count.Column is null).Select(count => count.Value).ToHashSet()
            : claim.Unit is "orang" or "pegawai" ? OfPeople(sentence, claim) : null;
    }

    private HashSet<int>? OfPeople(Sentence sentence, CountClaim claim)
    {
        var before = sentence.UpTo(claim.At).ToString();
        var near = before[Math.Max(0, before.Length - 40)..];
        var column = Column(near, sentence.From(claim.End + claim.Unit.Length + 1).ToString());
        var label = Named(before) ?? (sentence.Of.Section.StartsWith("staffing", StringComparison.Ordinal) ? null : Unknown);
        return ReferenceEquals(label, Unknown) && !Total().IsMatch(before) ? null
            : label is not null && !ReferenceEquals(label, Unknown)
                ? label.Counts.Where(count => column is null ? count.Column is null : count.Column == column).Select(count => count.Value).ToHashSet()
            : column is not null ? columns.Where(total => total.Name == column).Select(total => total.Count).ToHashSet()
            : Total().IsMatch(before) ? totals : null;
    }

    private static readonly Label Unknown = new([], []);

    // The label named last before the number; "masing-masing" takes them all.
    private Label? Named(string before)
    {
        var found = labels.Select(label => (Label: label, At: label.LastIn(before))).Where(one => one.At >= 0).OrderByDescending(one => one.At).ThenByDescending(one => one.Label.Aliases[0].Length).ToList();
        return found.Count == 0 ? null : found[0].Label;
    }

    private string? Column(string before, string behind)
    {
        var names = columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).ToList();
        var after = names.FirstOrDefault(name => behind.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return after ?? names.Select(name => (name, At: before.LastIndexOf(name, StringComparison.OrdinalIgnoreCase))).Where(one => one.At >= 0)
            .OrderByDescending(one => one.At).Select(one => one.name).FirstOrDefault();
    }

    private void Add(StaffingTable table)
    {
        for (var column = 0; column < table.CountHeaders.Count && table.CountHeaders.Count > 1; column++)
        {
            columns.Add((table.CountHeaders[column], table.Rows.Sum(row => row.Counts[column])));
        }

        var all = table.Rows.Sum(row => row.Counts.Sum());
        totals.Add(all);
        var others = table.Rows.Where(row => IsOther(row)).Sum(row => row.Counts.Sum());
        groups[true].Add(all - others);
        if (others > 0)
        {
            totals.Add(all - others);
            groups[false].Add(others);
        }

        foreach (var rows in table.Rows.Where(row => row.Group is null).GroupBy(row => row.Label, StringComparer.OrdinalIgnoreCase))
        {
            var row = rows.First();
            labels.Add(new(
                [.. Aliases(row)],
                [(null, row.Counts.Sum()), .. table.CountHeaders.Count > 1 ? row.Counts.Select((count, column) => ((string?)table.CountHeaders[column], count)) : []]));
        }
    }

    private static bool IsOther(StaffingRow row) => row.Group is { } group && group.StartsWith("non", StringComparison.OrdinalIgnoreCase);

    // "Strata 1 (S-1)" is also called "Strata 1" and "S-1"; "Pembina Tingkat I" with the detail "IV/b" also "IV/b".
    private static IEnumerable<string> Aliases(StaffingRow row)
    {
        yield return row.Label.Trim();
        if (Parts().Match(row.Label) is { Success: true } match)
        {
            yield return match.Groups["first"].Value.Trim();
            yield return match.Groups["second"].Value.Trim();
        }

        if (row.Detail is { Length: > 1 } detail)
        {
            yield return string.Concat(detail.Where(c => !char.IsWhiteSpace(c)));
        }
    }

    /// <summary>A row by its names, with its counts; the column is null for the row's sum.</summary>
    private sealed record Label(IReadOnlyList<string> Aliases, IReadOnlyList<(string? Column, int Value)> Counts)
    {
        public bool StandsAt(string behind)
        {
            var words = behind.TrimStart();
            return Aliases.Any(alias => words.StartsWith(alias, StringComparison.OrdinalIgnoreCase)
                && (words.Length == alias.Length || !char.IsLetterOrDigit(words[alias.Length])));
        }

        public int LastIn(string before) => Aliases.Max(alias =>
        {
            var at = before.LastIndexOf(alias, StringComparison.OrdinalIgnoreCase);
            return at >= 0 && (at == 0 || !char.IsLetterOrDigit(before[at - 1])) && (at + alias.Length >= before.Length || !IsLongerName(before, at + alias.Length)) ? at : -1;
        });

        // "Penata Muda" in "Penata Muda Tingkat I", "Eselon I" in "Eselon II".
        private static bool IsLongerName(string text, int at) => char.IsLetterOrDigit(text[at])
            || text.AsSpan(at).TrimStart().StartsWith("Tingkat ", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(at).TrimStart().StartsWith("Muda ", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^\s*(?:orang\s+)?(?<non>non[\s-]*)?(?:ASN|PNS)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:pegawai|aparatur|ASN|PNS|sumber\s?daya\s?manusia|personil|personel|staf|staff)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Staff();

    [GeneratedRegex(@"(?:\b(?:jumlah|terdiri|berjumlah|total|memiliki|didukung|sebanyak)\b[^,;]*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?<first>[^()]{2,})\((?<second>[^()]{2,})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}

using System.Globalization;

namespace Lkjip.Domain.Review.Checklist;

/// <summary>How many of some things have what they should have (cakupan).</summary>
/// <param name="Covered">How many have it.</param>
/// <param name="Missing">The names of those that do not.</param>
internal sealed record Coverage(int Covered, IReadOnlyList<string> Missing)
{
    private const int Named = 3;

    public int Total => Covered + Missing.Count;

    /// <summary>All: yes; some: partly; none, or nothing to look at: no.</summary>
    public ChecklistAnswer Answer =>
        Covered == 0 ? ChecklistAnswer.No : Missing.Count == 0 ? ChecklistAnswer.Yes : ChecklistAnswer.Partly;

    public static Coverage Of<T>(IEnumerable<T> things, Func<T, string> name, Func<T, bool> has)
    {
        var all = things.ToList();
        return new(all.Count(has), [.. all.Where(thing => !has(thing)).Select(name)]);
    }

    /// <summary>The sentence with the counts, and one that names what is missing.</summary>
    public IReadOnlyList<Evidence> As(string key, params IReadOnlyList<(string Name, string Value)> arguments) =>
    [
        new(key, [("jumlah", Number(Covered)), ("semua", Number(Total)), .. arguments]),
        .. Covered == 0 || Missing.Count == 0 ? Array.Empty<Evidence>() : [new Evidence("bukti.kurang", ("daftar", Names()))],
    ];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Names() => Missing.Count <= Named
        ? string.Join("; ", Missing)
        : $"{string.Join("; ", Missing.Take(Named))}; dan {Number(Missing.Count - Named)} lainnya";
}

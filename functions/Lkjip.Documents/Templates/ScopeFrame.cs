using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Templates;

/// <summary>One open scope: a group, or an item of a loop with its position. The stack uses it again when it was left.</summary>
internal sealed class ScopeFrame
{
    private static readonly NumberValue[] Small = [.. Enumerable.Range(0, 1000).Select(Whole)];
    private static readonly FlagValue Yes = new(true);
    private static readonly FlagValue No = new(false);

    /// <summary>The tags.</summary>
    public TagScope Scope { get; private set; } = null!;

    /// <summary>The number of the item, from 1; 0 outside loops.</summary>
    public int Number { get; private set; }

    /// <summary>How many items the loop has; 0 outside loops.</summary>
    public int Count { get; private set; }

    /// <summary>True for an item of a loop.</summary>
    public bool IsItem => Count > 0;

    /// <summary>Opens it for a scope.</summary>
    public void Open(TagScope scope, int number, int count) => (Scope, Number, Count) = (scope, number, count);

    /// <summary>True when it has the first part of a dotted name.</summary>
    public bool Knows(TagName name) => Scope.Knows(name) || (IsItem && name.IsPosition);

    /// <summary>The value of a name, or null.</summary>
    public TagValue? Find(TagName name) => TryFind(name, out var value) ? value : null;

    /// <summary>True when it has the first part of a dotted name; then its value, or null.</summary>
    public bool TryFind(TagName name, out TagValue? value)
    {
        if (Scope.TryFind(name, out value))
            return true;
        if (!IsItem)
            return false;
        value = name.Text switch
        {
            "no" => Position(Number),
            "jumlah" => Position(Count),
            "pertama" => Number == 1 ? Yes : No,
            "terakhir" => Number == Count ? Yes : No,
            _ => null,
        };
        return value is not null;
    }

    private static NumberValue Position(int number) => number < Small.Length ? Small[number] : Whole(number);

    private static NumberValue Whole(int number) => new(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number);
}

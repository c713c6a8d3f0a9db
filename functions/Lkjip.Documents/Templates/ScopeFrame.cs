using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Templates;

/// <summary>One open scope: a group, or an item of a loop with its position.</summary>
/// <param name="Scope">The tags.</param>
/// <param name="Number">The number of the item, from 1; 0 outside loops.</param>
/// <param name="Count">How many items the loop has; 0 outside loops.</param>
internal sealed record ScopeFrame(TagScope Scope, int Number, int Count)
{
    /// <summary>The names of the position in a loop.</summary>
    public static IReadOnlyList<string> Positions { get; } = ["no", "jumlah", "pertama", "terakhir"];

    /// <summary>True for an item of a loop.</summary>
    public bool IsItem => Count > 0;

    /// <summary>True when it has the first part of a dotted name.</summary>
    public bool Knows(string name) => Scope.Knows(name) || (IsItem && Positions.Contains(name, StringComparer.Ordinal));

    /// <summary>The value of a name, or null.</summary>
    public TagValue? Find(string name) => Scope.Knows(name) || !IsItem ? Scope.Find(name) : name switch
    {
        "no" => Whole(Number),
        "jumlah" => Whole(Count),
        "pertama" => new FlagValue(Number == 1),
        "terakhir" => new FlagValue(Number == Count),
        _ => null,
    };

    private static NumberValue Whole(int number) => new(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Count);
}

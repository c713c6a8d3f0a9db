using System.Text.RegularExpressions;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>Something of a budget item that a column of a spreadsheet may hold (kolom tujuan).</summary>
/// <param name="Id">Its id, also the property of the report where it has one.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Read">How its cells are read.</param>
public sealed record ImportColumn(string Id, string Label, Func<SheetCell, ImportChoice, ImportValue> Read)
{
    /// <summary>What headers say of it: words and how much they speak for it or against it.</summary>
    internal IReadOnlyList<(Regex Words, int Weight)> Signs { get; init; } = [];

    /// <summary>True for money, which is kept at the leaves of the tree and summed.</summary>
    public bool IsMoney { get; init; }

    /// <summary>True for code and name, by which rows are found.</summary>
    public bool IsKey { get; init; }

    /// <summary>The quarter of what was spent in a quarter; 0 for others.</summary>
    public int Quarter { get; init; }

    /// <summary>How well a header names it; from <see cref="Enough"/> on it does.</summary>
    internal int Score(string header) => Signs.Sum(sign => sign.Words.IsMatch(header) ? sign.Weight : 0);

    /// <summary>The score of a good match.</summary>
    internal const int Enough = 4;

    /// <inheritdoc />
    public override string ToString() => Id;
}

using System.Globalization;

namespace Lkjip.Domain.Assess;

/// <summary>What goes into a figure: other figures, taken exact or displayed, or typed numbers.</summary>
internal sealed class FigureInputs
{
    private readonly IReadOnlyList<(string Name, Figure? Figure, decimal? Typed)> parts;
    private readonly bool displayed;

    private FigureInputs(IReadOnlyList<(string Name, Figure? Figure, decimal? Typed)> parts, bool displayed) =>
        (this.parts, this.displayed) = (parts, displayed);

    /// <summary>Nothing goes in.</summary>
    public static FigureInputs None { get; } = new([], false);

    /// <summary>Figures, taken as the chaining policy of the column says.</summary>
    public static FigureInputs Of(params IEnumerable<(string Name, Figure Figure)> figures) =>
        new([.. figures.Select(pair => (pair.Name, (Figure?)pair.Figure, (decimal?)null))], false);

    /// <summary>Figures, taken as the reader sees them, whatever the policy.</summary>
    public static FigureInputs Displayed(params IEnumerable<(string Name, Figure Figure)> figures) => new(Of(figures).parts, true);

    /// <summary>Typed numbers.</summary>
    public static FigureInputs Typed(params IEnumerable<(string Name, decimal Value)> numbers) =>
        new([.. numbers.Select(pair => (pair.Name, (Figure?)null, (decimal?)pair.Value))], false);

    /// <summary>The inputs as the ledger names them.</summary>
    /// <param name="take">What the figure takes of another figure.</param>
    public IReadOnlyDictionary<string, string> Describe(Func<Figure, decimal?> take) =>
        parts.ToDictionary(part => part.Name, part => Text(part, take), StringComparer.Ordinal);

    private string Text((string Name, Figure? Figure, decimal? Typed) part, Func<Figure, decimal?> take)
    {
        var number = part.Typed ?? (displayed ? part.Figure!.Displayed : take(part.Figure!));
        return number?.ToString(CultureInfo.InvariantCulture) ?? (part.Figure is { Shown.Length: > 0 } word ? word.Shown : "n/a");
    }
}

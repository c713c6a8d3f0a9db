namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A formula of a template (rumus lembar kerja): its pieces, the cells it names, and what can be computed of it.</summary>
internal sealed class Formula
{
    private readonly FormulaNode? root;

    private Formula(IReadOnlyList<string> texts, IReadOnlyList<CellReference> references, FormulaNode? root) =>
        (Texts, References, this.root) = (texts, references, root);

    /// <summary>True when its value can be computed here.</summary>
    public bool IsComputed => root is not null;

    /// <summary>The text before, between and after the references that are written as cells.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The cells that are named: those written as cells, between the texts, then those behind names.</summary>
    public IReadOnlyList<CellReference> References { get; }

    /// <summary>True for a subtotal, which other subtotals pass over.</summary>
    public bool IsSubtotal => Texts[0].TrimStart().StartsWith("SUBTOTAL(", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a formula, without the equals sign in front.</summary>
    /// <param name="source">The formula.</param>
    /// <param name="names">What names stand for.</param>
    /// <param name="row">The row of the formula in the template; 0 outside cells.</param>
    public static Formula Read(string source, FormulaNames names, int row = 0)
    {
        if (FormulaLexer.Read(source) is not { } tokens)
            return new Formula([source], [], null);
        var texts = new List<string> { "" };
        foreach (var token in tokens)
        {
            if (token.Reference is null)
                texts[^1] += token.Text;
            else
                texts.Add("");
        }

        var references = new List<CellReference>();
        var node = FormulaParser.Parse(tokens, names, row, references);
        return new Formula(texts, references, node);
    }

    /// <summary>The formula with its references replaced.</summary>
    public Formula With(Func<CellReference, CellReference> map) => new(Texts, [.. References.Select(map)], root);

    /// <summary>The formula as it is written.</summary>
    public override string ToString() =>
        string.Concat(Texts.Select((text, i) => i < Texts.Count - 1 ? text + References[i] : text));

    /// <summary>The value.</summary>
    public FormulaValue Evaluate(FormulaScope scope)
    {
        try
        {
            return root?.Evaluate(scope) ?? FormulaValue.Unknown;
        }
        catch (OverflowException)
        {
            return FormulaValue.Unknown;
        }
    }
}

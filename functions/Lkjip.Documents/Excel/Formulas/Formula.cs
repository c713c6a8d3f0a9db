using System.Text;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A formula of a template (rumus lembar kerja): its pieces, and what can be computed of it.</summary>
internal sealed class Formula
{
    private readonly List<FormulaToken>? tokens;
    private readonly FormulaNode? root;
    private readonly string source;

    private Formula(string source, List<FormulaToken>? tokens, FormulaNode? root) => (this.source, this.tokens, this.root) = (source, tokens, root);

    /// <summary>True when its value can be computed here.</summary>
    public bool IsComputed => root is not null;

    /// <summary>Reads a formula, without the equals sign in front.</summary>
    /// <param name="source">The formula.</param>
    /// <param name="names">The defined names that stand for cells.</param>
    public static Formula Read(string source, IReadOnlyDictionary<string, CellReference> names)
    {
        var pieces = FormulaLexer.Read(source);
        return new Formula(source, pieces, pieces is null ? null : FormulaParser.Parse(pieces, names));
    }

    /// <summary>The formula with its references replaced.</summary>
    public string Text(Func<CellReference, CellReference> map)
    {
        if (tokens is null)
            return source;
        var text = new StringBuilder(source.Length + 16);
        foreach (var token in tokens)
            text.Append(token.Reference is { } reference ? map(reference).ToString() : token.Text);
        return text.ToString();
    }

    /// <summary>The value; null when it cannot be computed here.</summary>
    public FormulaValue? Evaluate(FormulaScope scope) => root?.Evaluate(scope);
}

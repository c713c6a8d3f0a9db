using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Makes the computable form of a formula from its pieces; null parts mean that it cannot be computed.</summary>
internal sealed class FormulaParser
{
    private static readonly string[][] Levels = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

    // Deeper than any spreadsheet program takes.
    private const int Deepest = 100;

    private readonly List<FormulaToken> tokens;
    private readonly FormulaNames names;
    private readonly int row;
    private readonly List<CellReference> references;
    private int at;
    private int next;
    private int depth;

    private FormulaParser(IEnumerable<FormulaToken> tokens, FormulaNames names, int row, List<CellReference> references)
    {
        (this.tokens, this.names, this.row, this.references) = ([.. tokens.Where(token => token.Kind != "space")], names, row, references);
        references.AddRange(this.tokens.Select(token => token.Reference).OfType<CellReference>());
    }

    /// <summary>The computable form; null when it holds something that is not computed here.</summary>
    /// <param name="tokens">The pieces.</param>
    /// <param name="names">What names in formulas stand for.</param>
    /// <param name="row">The row of the formula in the template.</param>
    /// <param name="references">Receives the cells that are named: those written as such in their order, then those behind names.</param>
    public static FormulaNode? Parse(IEnumerable<FormulaToken> tokens, FormulaNames names, int row, List<CellReference> references)
    {
        var parser = new FormulaParser(tokens, names, row, references);
        var node = parser.Level(0);
        return parser.at == parser.tokens.Count ? node : null;
    }

    private FormulaToken? Next => at < tokens.Count ? tokens[at] : null;

    private FormulaNode? Level(int level)
    {
        if (level == Levels.Length)
            return Prefixed();
        if (level == 0 && ++depth > Deepest)
            return null;
        var left = Level(level + 1);
        while (left is not null && Next is { Kind: "op" } sign && Levels[level].Contains(sign.Text, StringComparer.Ordinal))
        {
            at++;
            left = Level(level + 1) is { } right ? new BinaryNode(FormulaOperators.Of(sign.Text), left, right) : null;
        }

        depth -= level == 0 ? 1 : 0;
        return left;
    }

    // A sign in front binds closer than ^ in spreadsheets: -2^2 is 4.
    private FormulaNode? Prefixed()
    {
        if (Next is not { Kind: "op", Text: "-" or "+" } sign)
            return Suffixed();
        at++;
        if (++depth > Deepest)
            return null;
        var operand = Prefixed();
        depth--;
        return operand is null ? null : new UnaryNode(FormulaOperators.Of(sign.Text), operand);
    }

    private FormulaNode? Suffixed()
    {
        var node = Single();
        for (; node is not null && Take("%"); node = new UnaryNode(FormulaOperator.Percent, node))
        {
        }

        return node;
    }

    private FormulaNode? Single()
    {
        if (Next is not { } token)
            return null;
        at++;
        return token.Kind switch
        {
            "number" => Number(token.Text),
            "text" => new ConstantNode(FormulaValue.Of(token.Text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal))),
            "error" => new ConstantNode(FormulaValue.OfError(token.Text)),
            "ref" => token.Reference is null ? null : new ReferenceNode(next++),
            "table" => Named(names.Table(token.Text, row)),
            "name" => Name(token.Text),
            "call" => Call(token.Text[..^1]),
            "op" when token.Text == "(" => Level(0) is { } inner && Take(")") ? inner : null,
            _ => null,
        };
    }

    private static ConstantNode? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new ConstantNode(FormulaValue.Of(number)) : null;

    private FormulaNode? Name(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" => new ConstantNode(FormulaValue.Of(true)),
        "FALSE" => new ConstantNode(FormulaValue.Of(false)),
        _ => Named(names.Cells(text)),
    };

    private ReferenceNode? Named(CellReference? reference)
    {
        if (reference is null)
            return null;
        references.Add(reference);
        return new ReferenceNode(references.Count - 1);
    }

    private CallNode? Call(string name)
    {
        var arguments = new List<FormulaNode>();
        if (FormulaFunctions.Find(name) is not { } function)
            return null;
        while (!Take(")"))
        {
            if (arguments.Count > 0 && !Take(","))
                return null;
            if (Next is { Kind: "op", Text: "," or ")" })
                arguments.Add(new ConstantNode(FormulaValue.Blank));
            else if (Level(0) is { } argument)
                arguments.Add(argument);
            else
                return null;
        }

        return new CallNode(function, arguments);
    }

    private bool Take(string sign)
    {
        if (Next is not { Kind: "op" } token || token.Text != sign)
            return false;
        at++;
        return true;
    }
}

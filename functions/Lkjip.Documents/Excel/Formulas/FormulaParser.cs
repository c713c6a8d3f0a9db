using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Makes the computable form of a formula from its pieces; null parts mean that it cannot be computed.</summary>
internal sealed class FormulaParser
{
    private static readonly string[][] Levels = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

    private readonly List<FormulaToken> tokens;
    private readonly IReadOnlyDictionary<string, CellReference> names;
    private int at;

    private FormulaParser(IEnumerable<FormulaToken> tokens, IReadOnlyDictionary<string, CellReference> names) =>
        (this.tokens, this.names) = ([.. tokens.Where(token => token.Kind != "space")], names);

    /// <summary>The computable form; null when it holds something that is not computed here.</summary>
    public static FormulaNode? Parse(IEnumerable<FormulaToken> tokens, IReadOnlyDictionary<string, CellReference> names)
    {
        var parser = new FormulaParser(tokens, names);
        var node = parser.Level(0);
        return parser.at == parser.tokens.Count ? node : null;
    }

    private FormulaToken? Next => at < tokens.Count ? tokens[at] : null;

    private FormulaNode? Level(int level)
    {
        if (level == Levels.Length)
            return Prefixed();
        var left = Level(level + 1);
        while (left is not null && Next is { Kind: "op" } sign && Levels[level].Contains(sign.Text, StringComparer.Ordinal))
        {
            at++;
            left = Level(level + 1) is { } right ? new BinaryNode(sign.Text, left, right) : null;
        }

        return left;
    }

    // A sign in front binds closer than ^ in spreadsheets: -2^2 is 4.
    private FormulaNode? Prefixed()
    {
        if (Next is not { Kind: "op", Text: "-" or "+" } sign)
            return Suffixed();
        at++;
        return Prefixed() is { } operand ? new UnaryNode(sign.Text, operand) : null;
    }

    private FormulaNode? Suffixed()
    {
        var node = Single();
        for (; node is not null && Take("%"); node = new UnaryNode("%", node))
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
            "ref" => token.Reference is { } reference ? new ReferenceNode(reference) : null,
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
        _ => names.TryGetValue(text, out var reference) ? new ReferenceNode(reference) : null,
    };

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

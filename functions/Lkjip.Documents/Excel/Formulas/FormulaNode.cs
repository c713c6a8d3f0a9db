namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A part of a formula that can be computed.</summary>
internal abstract record FormulaNode
{
    /// <summary>Computes it.</summary>
    public abstract FormulaValue Evaluate(FormulaScope scope);
}

/// <summary>A constant.</summary>
internal sealed record ConstantNode(FormulaValue Value) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope) => Value;
}

/// <summary>A cell or range.</summary>
internal sealed record ReferenceNode(CellReference Reference) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope) => scope.Values(Reference).FirstOrDefault();
}

/// <summary>An operator over one value.</summary>
internal sealed record UnaryNode(string Operator, FormulaNode Operand) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope)
    {
        var value = Operand.Evaluate(scope);
        if (value.Error is not null)
            return value;
        return value.AsNumber() is not { } number ? FormulaValue.WrongKind : FormulaValue.Of(Operator switch
        {
            "-" => -number,
            "%" => number / 100m,
            _ => number,
        });
    }
}

/// <summary>An operator over two values.</summary>
internal sealed record BinaryNode(string Operator, FormulaNode Left, FormulaNode Right) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope)
    {
        var left = Left.Evaluate(scope);
        var right = Right.Evaluate(scope);
        return left.Error is not null ? left : right.Error is not null ? right : FormulaOperators.Apply(Operator, left, right);
    }
}

/// <summary>A function with its arguments.</summary>
internal sealed record CallNode(FormulaFunction Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope) => Function.Compute(new FormulaCall(Arguments, scope));
}

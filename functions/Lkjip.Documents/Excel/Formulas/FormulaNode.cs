namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A part of a formula that can be computed.</summary>
internal abstract record FormulaNode
{
    /// <summary>Computes it.</summary>
    public abstract FormulaValue Evaluate(FormulaScope scope);

    /// <summary>The references in it, by their numbers.</summary>
    public virtual IEnumerable<int> References => [];
}

/// <summary>A constant.</summary>
internal sealed record ConstantNode(FormulaValue Value) : FormulaNode
{
    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope) => Value;
}

/// <summary>A cell or range, by its number among the references of the formula.</summary>
internal sealed record ReferenceNode(int Index) : FormulaNode
{
    /// <inheritdoc />
    public override IEnumerable<int> References => [Index];

    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope)
    {
        var area = scope.Area(Index);
        if (area.IsSingle)
            return scope.At(area.Sheet, area.Top, area.Left);
        if (scope.Element is { } element)
            return Element(scope, area, element);
        // A range where one value is wanted: the cell in the formula's own row or column.
        if (area.Columns == 1 && scope.Row >= area.Top && scope.Row <= area.Bottom)
            return scope.At(area.Sheet, scope.Row, area.Left);
        return area.Rows == 1 && scope.Column >= area.Left && scope.Column <= area.Right
            ? scope.At(area.Sheet, area.Top, scope.Column)
            : FormulaValue.Unknown;
    }

    private static FormulaValue Element(FormulaScope scope, CellArea area, (int Row, int Column) at)
    {
        var (row, column) = (area.Rows == 1 ? 0 : at.Row, area.Columns == 1 ? 0 : at.Column);
        return row < area.Rows && column < area.Columns ? scope.At(area.Sheet, area.Top + row, area.Left + column) : FormulaValue.NotFound;
    }
}

/// <summary>An operator over one value.</summary>
internal sealed record UnaryNode(FormulaOperator Operator, FormulaNode Operand) : FormulaNode
{
    /// <inheritdoc />
    public override IEnumerable<int> References => Operand.References;

    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope)
    {
        var value = Operand.Evaluate(scope);
        if (value.Kind is FormulaKind.Error or FormulaKind.Unknown || Operator == FormulaOperator.Add)
            return value;
        return value.AsNumber() is not { } number ? FormulaValue.WrongKind : FormulaValue.Of(Operator == FormulaOperator.Subtract ? -number : number / 100m);
    }
}

/// <summary>An operator over two values.</summary>
internal sealed record BinaryNode(FormulaOperator Operator, FormulaNode Left, FormulaNode Right) : FormulaNode
{
    /// <inheritdoc />
    public override IEnumerable<int> References => Left.References.Concat(Right.References);

    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope)
    {
        var left = Left.Evaluate(scope);
        if (left.Kind is FormulaKind.Error or FormulaKind.Unknown)
            return left;
        var right = Right.Evaluate(scope);
        return right.Kind is FormulaKind.Error or FormulaKind.Unknown ? right : FormulaOperators.Apply(Operator, left, right);
    }
}

/// <summary>A function with its arguments.</summary>
internal sealed record CallNode(FormulaFunction Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode
{
    /// <inheritdoc />
    public override IEnumerable<int> References => Arguments.SelectMany(argument => argument.References);

    /// <inheritdoc />
    public override FormulaValue Evaluate(FormulaScope scope) => Function.Compute(new FormulaCall(Arguments, scope));
}

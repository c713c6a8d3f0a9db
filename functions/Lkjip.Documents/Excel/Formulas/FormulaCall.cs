namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The arguments of a function; each is computed when it is asked for.</summary>
internal readonly struct FormulaCall(IReadOnlyList<FormulaNode> arguments, FormulaScope scope)
{
    /// <summary>How many there are.</summary>
    public int Count => arguments.Count;

    /// <summary>Where the formula is computed.</summary>
    public FormulaScope Scope => scope;

    /// <summary>The value of an argument; blank when it is absent.</summary>
    public FormulaValue this[int index] => index < Count ? arguments[index].Evaluate(scope) : FormulaValue.Blank;

    /// <summary>True when an argument is cells.</summary>
    public bool IsRange(int index) => index < Count && arguments[index] is ReferenceNode;

    /// <summary>The cells of an argument; null when it is none.</summary>
    public CellArea? Area(int index) => index < Count && arguments[index] is ReferenceNode range ? scope.Area(range.Index) : null;

    /// <summary>The cells of all references in an argument.</summary>
    public IEnumerable<CellArea> Areas(int index)
    {
        var at = scope;
        return arguments[index].References.Select(at.Area);
    }

    /// <summary>The text of an argument; null when it is an error.</summary>
    public string? Words(int index) => this[index] is { Kind: not (FormulaKind.Error or FormulaKind.Unknown) } value ? value.AsText() : null;

    /// <summary>A whole number; null when it is none.</summary>
    public int? Whole(int index, int usual) =>
        index >= Count ? usual : this[index].AsNumber() is { } number && Math.Abs(number) < int.MaxValue ? (int)decimal.Floor(number) : null;

    /// <summary>The first error or unknown value among single arguments; blank when there is none.</summary>
    public FormulaValue Wrong()
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i] is { Kind: FormulaKind.Error or FormulaKind.Unknown } wrong)
                return wrong;
        }

        return FormulaValue.Blank;
    }

    /// <summary>Applies a function to one number and a whole number.</summary>
    public FormulaValue Numeric(Func<decimal, int, FormulaValue> function)
    {
        var (first, second) = (this[0], this[1]);
        if (First(first, second) is { IsBlank: false } wrong)
            return wrong;
        return first.AsNumber() is { } number && second.AsNumber() is { } whole && Math.Abs(whole) < int.MaxValue ? function(number, (int)decimal.Floor(whole)) : FormulaValue.WrongKind;
    }

    /// <summary>Applies a function to two numbers.</summary>
    public FormulaValue Numbers(Func<decimal, decimal, FormulaValue> function)
    {
        var (first, second) = (this[0], this[1]);
        if (First(first, second) is { IsBlank: false } wrong)
            return wrong;
        return first.AsNumber() is { } number && second.AsNumber() is { } other ? function(number, other) : FormulaValue.WrongKind;
    }

    private static FormulaValue First(in FormulaValue first, in FormulaValue second) =>
        first.Kind is FormulaKind.Error or FormulaKind.Unknown ? first : second.Kind is FormulaKind.Error or FormulaKind.Unknown ? second : FormulaValue.Blank;
}

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The arguments of a function; each is computed when it is asked for.</summary>
internal sealed class FormulaCall(IReadOnlyList<FormulaNode> arguments, FormulaScope scope)
{
    /// <summary>How many there are.</summary>
    public int Count => arguments.Count;

    /// <summary>The value of an argument; blank when it is absent.</summary>
    public FormulaValue this[int index] => index < Count ? arguments[index].Evaluate(scope) : FormulaValue.Blank;

    /// <summary>All values of an argument: of a range all its cells.</summary>
    public IEnumerable<FormulaValue> Values(int index) =>
        arguments[index] is ReferenceNode range ? scope.Values(range.Reference) : [arguments[index].Evaluate(scope)];

    /// <summary>All values of all arguments.</summary>
    public IEnumerable<FormulaValue> All => Enumerable.Range(0, Count).SelectMany(Values);

    /// <summary>The mapped reference of an argument; null when it is none.</summary>
    public CellReference? Reference(int index) => arguments[index] is ReferenceNode range ? scope.Map(range.Reference) : null;

    /// <summary>The numbers of all arguments as aggregates see them: of ranges only numbers, and typed values as numbers.</summary>
    public FormulaValue Aggregate(Func<List<decimal>, FormulaValue> over)
    {
        var numbers = new List<decimal>();
        for (var i = 0; i < Count; i++)
        {
            var isRange = arguments[i] is ReferenceNode;
            foreach (var value in Values(i))
            {
                if (value.Error is not null)
                    return value;
                var number = isRange ? value.Number : value.AsNumber();
                if (number is null && !isRange)
                    return FormulaValue.WrongKind;
                if (number is { } found)
                    numbers.Add(found);
            }
        }

        return over(numbers);
    }

    /// <summary>Applies a function of one number and a whole number.</summary>
    public FormulaValue Numeric(Func<decimal, int, FormulaValue> function)
    {
        var value = this[0];
        var second = this[1];
        if (value.Error is not null || second.Error is not null)
            return value.Error is not null ? value : second;
        return value.AsNumber() is { } number && second.AsNumber() is { } digits
            ? function(number, (int)digits)
            : FormulaValue.WrongKind;
    }
}

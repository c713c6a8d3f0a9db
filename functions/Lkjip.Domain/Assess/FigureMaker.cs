using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>Makes the figures of one table by its policy; the only place where figures come into being.</summary>
internal sealed class FigureMaker(AssessmentContext context, TablePolicy policy, string table)
{
    public AssessmentContext Context => context;

    public TablePolicy Policy => policy;

    public string Table => table;

    /// <summary>A typed value.</summary>
    public Figure Input(string row, string column, FigureKind kind, string unit, MeasuredValue? value, string missing = Reasons.ValueMissing)
    {
        if (value is null || value.IsNotApplicable)
        {
            return new Figure
            {
                Table = table, Row = row, Column = column, Formula = "input", Kind = kind, Unit = unit,
                Shown = value is null ? "" : "-", Reason = value is null ? missing : Reasons.NotApplicable,
            };
        }

        return new Figure
        {
            Table = table, Row = row, Column = column, Formula = "input", Unit = unit,
            Kind = value.Grade is null ? kind : FigureKind.Word,
            Exact = value.Number, Displayed = value.Number,
            Shown = value.Grade ?? FigureText.AsTyped(kind, value.Number!.Value, unit),
        };
    }

    /// <summary>A typed number.</summary>
    public Figure Input(string row, string column, FigureKind kind, decimal? value, string unit = "") =>
        Input(row, column, kind, unit, value is { } number ? MeasuredValue.OfNumber(number) : null);

    /// <summary>A typed amount of money.</summary>
    public Figure Input(string row, string column, Rupiah? amount) => Input(row, column, FigureKind.Rupiah, amount?.Amount);

    /// <summary>A computed number, rounded by the column's policy.</summary>
    public Figure Computed(
        string row, string column, FigureKind kind, string formula, Outcome outcome, FigureInputs inputs, string unit = "")
    {
        var rounding = kind is FigureKind.Rupiah or FigureKind.Count ? WholeUnlessFraction(column, outcome.Value) : policy.Rounding(column);
        decimal? displayed = outcome.Value is { } exact ? rounding.Apply(exact) : null;
        return new Figure
        {
            Table = table, Row = row, Column = column, Formula = formula, Inputs = inputs.Describe(from => Take(column, from)), Kind = kind, Unit = unit,
            Exact = outcome.Value, Displayed = displayed, Mode = rounding.Mode,
            Shown = displayed is { } number ? FigureText.Show(kind, number, rounding.Decimals, unit) : "",
            Reason = outcome.Reason,
        };
    }

    /// <summary>A word that follows from figures, such as a rating.</summary>
    public Figure Word(string row, string column, string formula, string? word, FigureInputs inputs, string? reason = null) =>
        new()
        {
            Table = table, Row = row, Column = column, Formula = formula, Inputs = inputs.Describe(from => Take(column, from)), Kind = FigureKind.Word,
            Shown = word ?? "", Reason = word is null ? reason ?? Reasons.ValueMissing : null,
        };

    /// <summary>A sum of figures; figures without a value are left out, and none at all gives no value.</summary>
    public Figure Sum(string row, string column, FigureKind kind, IReadOnlyList<Figure> parts, string unit = "")
    {
        var values = parts.Where(part => part.Exact is not null).ToList();
        var outcome = values.Count == 0 ? Outcome.None(Reasons.ValueMissing) : Outcome.Of(values.Sum(part => part.Exact!.Value));
        return Computed(row, column, kind, "sum", outcome, FigureInputs.Of(values.Select((part, index) => ($"x{index + 1}", part))), unit);
    }

    /// <summary>The value a figure of this column takes from another: displayed or exact, by the chaining policy.</summary>
    public decimal? Take(string column, Figure from) => policy.TakesDisplayed(column) ? from.Displayed : from.Exact;

    // Money and people are whole; a computed fraction of them (a mean) is shown by the policy, never silently cut.
    private Rounding WholeUnlessFraction(string column, decimal? value) =>
        value is { } number && number != decimal.Truncate(number) ? policy.Rounding(column) : new Rounding { Decimals = 0 };
}

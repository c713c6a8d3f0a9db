using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess;

/// <summary>The figures that compare a revised agreement with the one before (perubahan perjanjian).</summary>
internal static class Revisions
{
    /// <summary>How much more the revised value is; what was added counts whole, what was removed as less (selisih).</summary>
    public static Figure Difference(this FigureMaker maker, string row, FigureKind kind, Figure? before, Figure? after, string unit = "")
    {
        var outcome = (before, after) switch
        {
            ({ Exact: { } b }, { Exact: { } a }) => Outcome.Of(a - b),
            (null, { Exact: { } a }) => Outcome.Of(a),
            ({ Exact: { } b }, null) => Outcome.Of(-b),
            _ => Outcome.None(Reasons.ValueMissing),
        };
        return maker.Computed(
            row, "difference", kind == FigureKind.Percent ? FigureKind.Points : kind, "difference", outcome, Inputs(before, after), unit);
    }

    /// <summary>The difference over the value before, in percent (perubahan relatif); none for what was added or removed.</summary>
    public static Figure Change(this FigureMaker maker, string row, Figure? before, Figure? after)
    {
        var outcome = before?.Exact is { } b && after?.Exact is { } a
            ? b == 0 ? Outcome.None(Reasons.TargetZero) : Outcome.Of((a - b) / b * 100m)
            : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(row, "change", FigureKind.Percent, "growth", outcome, Inputs(before, after));
    }

    /// <summary>What became of a row: tetap, berubah, ditambah, dihapus.</summary>
    /// <param name="maker">The maker.</param>
    /// <param name="row">The row.</param>
    /// <param name="before">The value before; null for none.</param>
    /// <param name="after">The revised value; null for none.</param>
    /// <param name="alike">Whether what is no figure is the same too, such as the source of funds.</param>
    public static Figure Fate(this FigureMaker maker, string row, Figure? before, Figure? after, bool alike = true) => maker.Word(
        row, "fate", "comparison", Fate(before is null, after is null, alike && before?.Exact == after?.Exact && before?.Shown == after?.Shown),
        Inputs(before, after));

    /// <summary>The same for texts.</summary>
    public static string Fate(string? before, string? after) =>
        Fate(string.IsNullOrEmpty(before), string.IsNullOrEmpty(after), string.Equals(before, after, StringComparison.Ordinal));

    private static string Fate(bool isNew, bool isGone, bool isSame) => isSame ? "tetap" : isNew ? "ditambah" : isGone ? "dihapus" : "berubah";

    private static FigureInputs Inputs(Figure? before, Figure? after)
    {
        var pairs = new List<(string, Figure)>();
        if (before is not null)
        {
            pairs.Add(("before", before));
        }

        if (after is not null)
        {
            pairs.Add(("now", after));
        }

        return FigureInputs.Of(pairs);
    }
}

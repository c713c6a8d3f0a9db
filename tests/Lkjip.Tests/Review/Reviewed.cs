using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;

namespace Lkjip.Tests.Review;

/// <summary>The findings of a built report, and the pieces that tests of rules build it from.</summary>
internal static class Reviewed
{
    /// <summary>Target 100, actual 90; programs of 100 (children 60 + 40) and 200, spent 50 and 120: absorption 50 % and 60 %.</summary>
    public static ReportBuilder Sound() => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m)
        .Program("p1", 100, 50, ReportBuilder.Item("p1a", 60, 20), ReportBuilder.Item("p1b", 40, 30))
        .Program("p2", 200, 120).Allocation("s1", "p1").Allocation(null, "p2");

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(this ReportBuilder builder, string code) =>
        [.. Reviewer.Review(Assessor.Assess(builder.Build())).Where(finding => finding.Code == code)];

    /// <summary>Whether a rule finds something.</summary>
    public static bool Finds(this ReportBuilder builder, string code) => builder.Of(code).Count > 0;

    /// <summary>Adds a figure that the printed text states.</summary>
    public static ReportBuilder Stating(this ReportBuilder builder, string figure, string value, string place = "Tabel 1") => builder.With(now =>
        now with { Stated = [.. now.Stated, new StatedFigure { Figure = figure, Place = place, Value = value }] });

    /// <summary>Changes the first indicator.</summary>
    public static ReportBuilder First(this ReportBuilder builder, Func<Indicator, Indicator> change) =>
        builder.With(now => now with { Indicators = [change(now.Indicators[0]), .. now.Indicators.Skip(1)] });

    /// <summary>Changes the budget.</summary>
    public static ReportBuilder Budget(this ReportBuilder builder, Func<Budget, Budget> change) => builder.With(now => now with { Budget = change(now.Budget) });

    /// <summary>Changes a program.</summary>
    public static ReportBuilder Program(this ReportBuilder builder, int index, Func<BudgetItem, BudgetItem> change) => builder.Budget(budget =>
        budget with { Programs = [.. budget.Programs.Select((program, at) => at == index ? change(program) : program)] });

    /// <summary>Adds an extra table: columns as "Header:kind", rows with cells between bars.</summary>
    public static ReportBuilder Extra(this ReportBuilder builder, string columns, params string[] rows) => builder.With(now => now with
    {
        ExtraTables =
        [
            new ExtraTable
            {
                Id = "t", Caption = "Tabel Contoh", Rows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Split('|').Select(cell => cell.Trim())])],
                Columns =
                [
                    .. columns.Split('|').Select((column, index) => new ExtraColumn
                    {
                        Id = FormattableString.Invariant($"c{index + 1}"), Header = column.Split(':')[0].Trim(), Kind = Enum.Parse<ExtraColumnKind>(column.Split(':')[1], true),
                    }),
                ],
            },
        ],
    });

    /// <summary>A typed number of a year, or of a quarter.</summary>
    public static Measurement Value(decimal? value, int year = 2022, int? quarter = null) => new()
    {
        Year = year, Quarter = quarter, Value = value is { } number ? MeasuredValue.OfNumber(number) : null,
    };

    /// <summary>A ratio of a year.</summary>
    public static Measurement Ratio(decimal numerator, decimal denominator, decimal? value = null, int year = 2022) => Value(value, year) with
    {
        Numerator = numerator,
        Denominator = denominator,
    };

    /// <summary>With a text in a section.</summary>
    public static ReportBuilder Text(this ReportBuilder report, string section, params string[] texts) => report.With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(now.Narratives, StringComparer.Ordinal)
        {
            [section] = [.. texts.Select(text => new NarrativeBlock { Text = text })],
        },
    });

    /// <summary>With a printed name or fixed word.</summary>
    public static ReportBuilder Printing(this ReportBuilder report, string subject, string? id, string value, string place = "Tabel 1") => report.With(now => now with
    {
        StatedTexts = [.. now.StatedTexts, new StatedText { Subject = subject, Id = id, Place = place, Value = value }],
    });

    /// <summary>With the plan changed.</summary>
    public static ReportBuilder Plan(this ReportBuilder report, Func<StrategicPlan, StrategicPlan> change) => report.With(now => now with { Plan = change(now.Plan) });
}

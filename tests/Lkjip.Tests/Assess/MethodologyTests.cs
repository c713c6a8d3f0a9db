using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>The worked examples of docs/methodology.md, recomputed.</summary>
public sealed class MethodologyTests
{
    public static TheoryData<string, string, string, string> Achievements => Examples(
        ["formula", "meaning", "T", "R", "achievement"], cells => (cells[0], cells[2], cells[3], cells[4]));

    public static TheoryData<string, string, string, string> Roundings => Examples(
        ["mode", "decimals", "exact", "shown"], cells => (cells[0], cells[1], cells[2], cells[3]));

    public static TheoryData<string, string, string, string> Efficiencies => Examples(
        ["rule", "achievement", "absorption", "value", "verdict"], cells => (cells[0], cells[1], cells[2], $"{cells[3]} {cells[4]}"));

    public static TheoryData<string, string, string, string> Ratings => Examples(
        ["scale", "value", "rating"], cells => (cells[0], cells[1], cells[2], ""));

    [Theory]
    [MemberData(nameof(Achievements))]
    public void Achievement_WorkedExample_GivesPrintedValue(string formula, string target, string actual, string expected)
    {
        var indicator = new Indicator { Id = "i", Name = "i", Kind = IndicatorKind.Count };
        var outcome = AchievementFormulas.Find(formula)!.Compute(
            new AchievementInput(indicator, Value(target), Value(actual), BuiltInRatingScales.All[0], true));
        var shown = outcome.Value is { } value ? IndonesianFormat.Number(Math.Round(value, 10), 10, false) : outcome.Reason;
        Assert.Equal(expected, shown);
    }

    [Theory]
    [MemberData(nameof(Roundings))]
    public void Rounding_WorkedExample_GivesPrintedValue(string mode, string decimals, string exact, string expected)
    {
        var rounding = new Rounding { Mode = Enum.Parse<RoundingMode>(mode, true), Decimals = (int)Number(decimals) };
        Assert.Equal(Number(expected), rounding.Apply(Number(exact)));
    }

    [Theory]
    [MemberData(nameof(Efficiencies))]
    public void Efficiency_WorkedExample_GivesPrintedValue(string rule, string achievement, string absorption, string expected)
    {
        var outcome = EfficiencyRules.Find(rule)!.Compute(new EfficiencyInput(Number(achievement), Number(absorption), null, null));
        var value = outcome.Value is { } number ? IndonesianFormat.Number(number, 2, false) : "-";
        Assert.Equal(expected, $"{value} {outcome.Verdict}");
    }

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Rating_WorkedExample_GivesPrintedLabel(string scale, string value, string expected, string unused)
    {
        Assert.Empty(unused);
        Assert.Equal(expected, BuiltInRatingScales.Find(new MeasurementPolicy(), scale)!.Rate(Number(value)).Label);
    }

    private static MeasuredValue Value(string text) => text.All(char.IsLetter) ? MeasuredValue.OfGrade(text) : MeasuredValue.OfNumber(Number(text));

    private static decimal Number(string text) => NumberPattern.Parse(text).Number!.Value;

    private static TheoryData<string, string, string, string> Examples(
        string[] header, Func<string[], (string First, string Second, string Third, string Fourth)> pick)
    {
        var wanted = "| " + string.Join(" | ", header) + " |";
        var rows = File.ReadLines(Repository.File("docs/methodology.md")).SkipWhile(line => line != wanted).Skip(2).TakeWhile(line => line.StartsWith('|'));
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in rows)
        {
            var (first, second, third, fourth) = pick([.. row.Trim('|').Split('|').Select(cell => cell.Trim())]);
            data.Add(first, second, third, fourth);
        }

        Assert.NotEmpty(data);
        return data;
    }
}

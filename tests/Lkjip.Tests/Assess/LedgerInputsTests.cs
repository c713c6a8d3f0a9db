using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>An auditor recomputes every figure of the real reports from the inputs that the ledger names, and finds its exact value.</summary>
public sealed class LedgerInputsTests
{
    private static readonly Dictionary<string, Func<IReadOnlyDictionary<string, decimal>, decimal>> Formulas = new()
    {
        ["maximize"] = x => x["actual"] * 100m / x["target"],
        ["minimize2t"] = x => ((2m * x["target"]) - x["actual"]) * 100m / x["target"],
        ["absorption"] = x => x["spent"] * 100m / x["ceiling"],
        ["share"] = x => x["part"] * 100m / x["whole"],
        ["sum"] = x => x.Values.Sum(),
        ["mean"] = x => x.Values.Sum() / x.Count,
        ["difference"] = Difference,
        ["growth"] = x => (x["now"] - x["before"]) * 100m / x["before"],
        ["efficiency:difference"] = x => x["achievement"] - x["absorption"],
    };

    [Theory]
    [MemberData(nameof(PrintedReportTests.Samples), MemberType = typeof(PrintedReportTests))]
    public void EveryFigure_RecomputedFromItsInputs_IsItsExactValue(string sample)
    {
        var report = ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json"))).Report!;
        var figures = Assessor.Assess(report).Figures.Where(figure => figure.Exact is not null && Formulas.ContainsKey(figure.Formula) && !IsCapped(figure)).ToList();

        Assert.True(figures.Count > 50, "Too few figures to prove anything.");
        Assert.All(figures, figure =>
        {
            var again = Formulas[figure.Formula](Numbers(figure));
            Assert.True(Math.Abs(again - figure.Exact!.Value) < 0.0000000001m, $"{figure.Id}: {again} from the inputs, {figure.Exact} in the ledger");
        });
    }

    private static bool IsCapped(Figure figure) => figure.Table == "supporting" && figure.Formula == "maximize" && figure.Exact == 100m;

    private static decimal Difference(IReadOnlyDictionary<string, decimal> x) =>
        x.ContainsKey("now") ? x["now"] - x["before"] : x.ContainsKey("ceiling") ? x["ceiling"] - x["spent"] : x.Values.First() - x.Values.Last();

    private static Dictionary<string, decimal> Numbers(Figure figure) =>
        figure.Inputs.ToDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Reading;

public sealed class ReportWriterTests
{
    [Fact]
    public void Write_ReadReport_ReadsBackTheSame()
    {
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(MinimalReport.Json)).Report!;

        var again = ReportReader.Read(ReportWriter.Write(report));

        Assert.Empty(again.Findings);
        Assert.Equivalent(report, again.Report, strict: true);
    }

    [Fact]
    public void Write_Samples_ReadBackTheSame()
    {
        var samples = Directory.GetFiles(Repository.File("templates/samples"), "*.json");

        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            var report = ReportReader.Read(File.ReadAllBytes(sample)).Report;
            Assert.NotNull(report);
            Assert.Equivalent(report, ReportReader.Read(ReportWriter.Write(report)).Report, strict: true);
        });
    }

    [Fact]
    public void Write_Report_LeavesOutWhatIsStandard()
    {
        var json = Encoding.UTF8.GetString(ReportWriter.Write(ReportBuilder.WithOneObjective().Build()));

        Assert.DoesNotContain("policy", json, StringComparison.Ordinal);
        Assert.DoesNotContain("photos", json, StringComparison.Ordinal);
        Assert.Contains("\"indicators\": []", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AnyMeasuredValue_ReadsBackTheSame()
    {
        var values =
            from units in ArbMap.Default.GeneratorFor<int>()
            from scale in Gen.Elements(1m, 0.1m, 0.01m, 0.001m, 0.000001m)
            from unit in Gen.Elements<string?>(null, "%", "Orang", "Rp", "Kasus")
            select MeasuredValue.OfNumber(units * scale, unit);
        var others = Gen.Elements(MeasuredValue.NotApplicable, MeasuredValue.OfGrade("BB"), MeasuredValue.OfGrade("Sangat Baik"));
        Prop.ForAll(Gen.OneOf(values, others).ToArbitrary(), value =>
        {
            var report = ReportBuilder.WithOneObjective()
                .Indicator("i1", "s1", 1m, null, i => i with
                {
                    Kind = value.Grade is null ? i.Kind : IndicatorKind.Grade,
                    Actuals = [new Measurement { Year = 2022, Value = value }],
                })
                .Build();
            var again = ReportReader.Read(ReportWriter.Write(report));
            return again.Findings.Count == 0 && again.Report!.Indicators[0].Actuals[0].Value == value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Write_EqualNumbers_GiveEqualBytes() =>
        Assert.Equal(
            ReportWriter.Write(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 1.50m, 2m).Build()),
            ReportWriter.Write(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 1.5m, 2.0m).Build()));
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Reading;

public sealed class ReportReaderTests
{
    [Fact]
    public void Read_MinimalReport_GivesItsValues()
    {
        var result = ReportReader.Read(Encoding.UTF8.GetBytes(MinimalReport.Json));

        Assert.Empty(result.Findings);
        var report = Assert.IsType<Lkjip.Domain.Reports.PerformanceReport>(result.Report);
        Assert.Equal(MeasuredValue.OfNumber(70.83m, "%"), report.Indicators[0].Actuals[0].Value);
        Assert.Equal(24m, report.Indicators[0].Actuals[0].Denominator);
        Assert.Equal(new Rupiah(813_399_847), report.Budget.Programs[0].CeilingOriginal);
        Assert.Equal(new DateOnly(2022, 1, 31), report.Agreements[0].Date);
        Assert.Equal("12", report.ExtraTables[0].Rows[0][1]);
        Assert.Equal("x1", report.Narratives["background"][1].TableId);
        Assert.Equal(Lkjip.Domain.Reports.Appointment.Acting, report.Signatories[0].Appointment);
        Assert.Equal([15m, 40m, 60m, 90m], report.Policy.QuarterPlan);
    }

    [Theory]
    [InlineData("schemaVersion", "\"2.0\"", "F-VER", "$.schemaVersion")]
    [InlineData("agency.id", "\"Blitar Disnaker\"", "F-ID", "$.agency.id")]
    [InlineData("agency.nama", "\"x\"", "F-PROP", "$.agency.nama")]
    [InlineData("agency.name", "12", "F-TYPE", "$.agency.name")]
    [InlineData("agency.name", "null", "F-TYPE", "$.agency.name")]
    [InlineData("agency.units", "{}", "F-TYPE", "$.agency.units")]
    [InlineData("period", "{}", "F-REQ", "$.period.year")]
    [InlineData("period.year", "2022.5", "F-TYPE", "$.period.year")]
    [InlineData("period.year", "1889", "F-RANGE", "$.period.year")]
    [InlineData("regulations", "[{\"kind\":\"Undang-Undang\",\"number\":\"1\",\"year\":1900,\"text\":\"x\"}]", "F-RANGE", "$.regulations[0].year")]
    [InlineData("period.quarter", "5", "F-RANGE", "$.period.quarter")]
    [InlineData("policy", "{\"rounding\":{\"decimals\":9}}", "F-RANGE", "$.policy.rounding.decimals")]
    [InlineData("policy", "{\"ratingScale\":\"skala\"}", "F-REF", "$.policy.ratingScale")]
    [InlineData("policy", "{\"efficiency\":\"diference\"}", "F-FORMULA", "$.policy.efficiency")]
    [InlineData("policy", "{\"quarterPlan\":[25]}", "F-SHAPE", "$.policy.quarterPlan")]
    [InlineData("policy", "{\"ratingScales\":[{\"id\":\"s\",\"name\":\"S\",\"bands\":[{\"lower\":50,\"label\":\"B\"}]}]}", "F-SCALE", "$.policy.ratingScales[0].bands")]
    [InlineData("plan.objectives.0.id", "\"a/b\"", "F-KEY", "$.plan.objectives[0].id")]
    [InlineData("indicators.0.kind", "\"persen\"", "F-ENUM", "$.indicators[0].kind")]
    [InlineData("indicators.0.kind", "\"Percent\"", "F-ENUM", "$.indicators[0].kind")]
    [InlineData("indicators.0.kind", "0", "F-TYPE", "$.indicators[0].kind")]
    [InlineData("indicators.0.formula", "\"naik\"", "F-FORMULA", "$.indicators[0].formula")]
    [InlineData("indicators.0.objectiveId", "\"s2\"", "F-REF", "$.indicators[0].objectiveId")]
    [InlineData("indicators.0.weight", "\"satu\"", "F-NUM", "$.indicators[0].weight")]
    [InlineData("indicators.0.weight", "0.12345678901234567890123456789", "F-NUM-RANGE", "$.indicators[0].weight")]
    [InlineData("indicators.0.targets.0.value", "\"23 Kasus Diselesaikan (115%)\"", "F-NUM-TWO", "$.indicators[0].targets[0].value")]
    [InlineData("indicators.0.targets.0.value", "true", "F-TYPE", "$.indicators[0].targets[0].value")]
    [InlineData("indicators.0.targets.0.value", "\"abc\"", "F-KIND", "$.indicators[0].targets[0].value")]
    [InlineData("indicators.0.actuals.0.value", "\"Sangat Baik\"", "F-KIND", "$.indicators[0].actuals[0].value")]
    [InlineData("indicators.0.endOfPlanTarget", "{\"year\":2026,\"value\":\"BB\"}", "F-KIND", "$.indicators[0].endOfPlanTarget.value")]
    [InlineData("indicators.0.national", "{\"year\":2022,\"value\":\"belum ada\"}", "F-KIND", "$.indicators[0].national.value")]
    [InlineData("plan.targetVersions", "[{\"id\":\"v\",\"label\":\"V\",\"targets\":[{\"indicatorId\":\"i1\",\"year\":2022,\"value\":\"A\"}]}]", "F-KIND", "$.plan.targetVersions[0].targets[0].value")]
    [InlineData("agreements.0.targets", "[{\"indicatorId\":\"i1\",\"year\":2022,\"value\":\"abc\"}]", "F-KIND", "$.agreements[0].targets[0].value")]
    [InlineData("agreements.0.date", "\"31 Januari 2022\"", "F-DATE", "$.agreements[0].date")]
    [InlineData("agreements.0.date", "\"2022-02-30\"", "F-DATE", "$.agreements[0].date")]
    [InlineData("agreements.0.firstPartyId", "\"bupati\"", "F-REF", "$.agreements[0].firstPartyId")]
    [InlineData("budget.programs.0.spent", "1.5", "F-RUPIAH", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spent", "\"Rp 813.399.847,50\"", "F-RUPIAH", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spent", "\"1,000\"", "F-RUPIAH", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spent", "\"5%\"", "F-RUPIAH", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spent", "9223372036854775808", "F-RUPIAH", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spent", "\"-\"", "F-NUM", "$.budget.programs[0].spent")]
    [InlineData("budget.programs.0.spentByQuarter", "[1,2,3,4,5]", "F-SHAPE", "$.budget.programs[0].spentByQuarter")]
    [InlineData("budget.programs.0.children", "[{\"id\":\"p1\",\"name\":\"x\"}]", "F-DUP", "$.budget.programs[0].children[0].id")]
    [InlineData("staffing.0.rows.0.counts", "[3,4]", "F-SHAPE", "$.staffing[0].rows[0].counts")]
    [InlineData("staffing.0.rows.0.counts", "[-3]", "F-RANGE", "$.staffing[0].rows[0].counts")]
    [InlineData("extraTables.0.rows.0", "[\"Kasus\"]", "F-SHAPE", "$.extraTables[0].rows[0]")]
    [InlineData("extraTables.0.rows.0", "[\"Kasus\",\"banyak\"]", "F-NUM", "$.extraTables[0].rows[0][1]")]
    [InlineData("indicators.0.targets", "[{\"year\":2022,\"value\":1},{\"year\":2022,\"value\":2}]", "F-DUPYEAR", "$.indicators[0].targets[1].year")]
    [InlineData("budget.history", "[{\"year\":2021,\"ceiling\":2,\"spent\":1},{\"year\":2021,\"ceiling\":2,\"spent\":1}]", "F-DUPYEAR", "$.budget.history[1].year")]
    [InlineData("extraTables.0.columns.1.id", "\"a\"", "F-DUP", "$.extraTables[0].columns[1].id")]
    [InlineData("extraTables.0.columns.2.of", "[\"d\"]", "F-REF", "$.extraTables[0].columns[2].of")]
    [InlineData("extraTables.0.columns.1", "{\"id\":\"b\",\"header\":\"L\",\"kind\":\"sum\",\"of\":[\"c\"]}", "F-CYCLE", "$.extraTables[0].columns[1].of")]
    [InlineData("extraTables.0.columns.2.of", "[\"c\"]", "F-CYCLE", "$.extraTables[0].columns[2].of")]
    [InlineData("narratives.latar", "[]", "F-REF", "$.narratives.latar")]
    [InlineData("narratives.background.1.tableId", "\"x2\"", "F-REF", "$.narratives.background[1].tableId")]
    [InlineData("narratives.background.0", "{\"kind\":\"table\"}", "F-REQ", "$.narratives.background[0].tableId")]
    [InlineData("narratives.background.0", "{\"kind\":\"photo\"}", "F-REQ", "$.narratives.background[0].photoId")]
    [InlineData("photos", "[{\"id\":\"f\",\"caption\":\"c\",\"content\":\"!\"}]", "F-PHOTO", "$.photos[0].content")]
    public void Read_OneMistake_IsFoundAtItsPlace(string path, string json, string code, string place)
    {
        var result = ReportReader.Read(MinimalReport.With(path, json));

        Assert.Null(result.Report);
        Assert.Contains(result.Findings, finding => finding.Code == code && finding.Place == place && finding.Severity == Severity.Error);
        Assert.All(result.Findings, finding => Assert.Contains(finding.Place, finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("budget.programs.0.spent", "\"1.000\"", 1000)]
    [InlineData("budget.programs.0.spent", "1000.00", 1000)]
    [InlineData("budget.programs.0.spent", "1e3", 1000)]
    [InlineData("budget.programs.0.spent", "\"Rp 15.308.539.115,-\"", 15_308_539_115)]
    public void Read_WholeMoney_IsReadWithoutNote(string path, string json, long expected)
    {
        var result = ReportReader.Read(MinimalReport.With(path, json));

        Assert.Empty(result.Findings);
        Assert.Equal(new Rupiah(expected), result.Report!.Budget.Programs[0].Spent);
    }

    [Theory]
    [InlineData("percent", "maximize", "\"-\"")]
    [InlineData("percent", "maximize", "\"n/a\"")]
    [InlineData("percent", "ordinal", "\"BB\"")]
    [InlineData("count", "binary", "\"Tercapai\"")]
    [InlineData("grade", "ordinal", "\"Sangat Baik\"")]
    [InlineData("binary", "binary", "\"Ya\"")]
    public void Read_ValueThatSuitsTheIndicator_IsAccepted(string kind, string formula, string value)
    {
        var indicator = $$"""{"id":"i1","objectiveId":"s1","name":"I","kind":"{{kind}}","formula":"{{formula}}","actuals":[{"year":2022,"value":{{value}}}]}""";

        Assert.Empty(ReportReader.Read(MinimalReport.With("indicators.0", indicator)).Findings);
    }

    [Fact]
    public void Read_AmbiguousNumber_IsNotedAndRead()
    {
        var result = ReportReader.Read(MinimalReport.With("indicators.0.targets.0.value", "\"1.234 Orang\""));

        var note = Assert.Single(result.Findings);
        Assert.Equal(("F-AMBIG", Severity.Note, "1.234"), (note.Code, note.Severity, note.Expected));
        Assert.Equal(MeasuredValue.OfNumber(1234m, "Orang"), result.Report!.Indicators[0].Targets[0].Value);
    }

    [Fact]
    public void Read_MistypedName_SuggestsTheNearest()
    {
        var finding = Assert.Single(ReportReader.Read(MinimalReport.With("agency.adress", "\"x\"")).Findings);

        Assert.Equal("\"address\"", finding.Expected);
        Assert.Contains("adress", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakes_AreFoundAtOnce()
    {
        var json = MinimalReport.Replacing("\"kind\": \"rank\"", "\"kind\": \"rang\"");
        var text = Encoding.UTF8.GetString(json).Replace("\"2022-01-31\"", "\"kemarin\"", StringComparison.Ordinal)
            .Replace("\"objectiveId\": \"s1\"", "\"objectiveId\": \"s9\"", StringComparison.Ordinal);

        var codes = ReportReader.Read(Encoding.UTF8.GetBytes(text)).Findings.Select(finding => finding.Code);

        Assert.Equal("F-DATE F-ENUM F-REF", string.Join(' ', codes));
    }

    [Fact]
    public void Read_DuplicateProperty_IsFound()
    {
        var result = ReportReader.Read(MinimalReport.Replacing("\"year\": 2022 },", "\"year\": 2022, \"year\": 2023 },"));

        Assert.Contains(result.Findings, finding => finding is { Code: "F-DUPPROP", Place: "$.period.year" });
    }

    [Theory]
    [InlineData("{", "baris 1, kolom 2")]
    [InlineData("{\n  \"a\": 1,\n}", "baris 3, kolom 1")]
    [InlineData("{} {}", "baris 1, kolom 4")]
    public void Read_BrokenJson_TellsLineAndColumn(string json, string place)
    {
        var finding = Assert.Single(ReportReader.Read(Encoding.UTF8.GetBytes(json)).Findings);

        Assert.Equal(("F-JSON", place), (finding.Code, finding.Place));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Read_NothingAtAll_IsSaid(string json) =>
        Assert.Equal("F-EMPTY", Assert.Single(ReportReader.Read(Encoding.UTF8.GetBytes(json)).Findings).Code);

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var json = new string('[', 100_000) + new string(']', 100_000);

        Assert.Equal("F-DEPTH", Assert.Single(ReportReader.Read(Encoding.UTF8.GetBytes(json)).Findings).Code);
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0xFF, 0x22 })]
    [InlineData(new byte[] { 0x22, 0x5C, 0x75, 0x64, 0x38, 0x30, 0x30, 0x22 })]
    public void Read_BrokenCharacters_AreFound(byte[] json) => Assert.Equal("F-UTF8", Assert.Single(ReportReader.Read(json).Findings).Code);

    [Fact]
    public void Read_ManyDanglingReferences_AreAllFound()
    {
        var indicators = Enumerable.Range(1, 300).Select(n => $$"""{"id":"i{{n}}","objectiveId":"tak-ada","name":"I","kind":"count"}""");

        var result = ReportReader.Read(MinimalReport.With("indicators", $"[{string.Join(',', indicators)}]"));

        Assert.Equal(300, result.Findings.Count(finding => finding.Code == "F-REF"));
    }

    [Fact]
    public void Read_ByteOrderMark_IsAccepted() =>
        Assert.NotNull(ReportReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(MinimalReport.Json)]).Report);

    [Fact]
    public void Read_DamagedDocument_NeverThrowsAndExplainsEveryCode()
    {
        var whole = Encoding.UTF8.GetBytes(MinimalReport.Json);
        var damage = from at in Gen.Choose(0, whole.Length - 1) from with in Gen.Elements("0123456789{}[]\",:ax-. \\".ToCharArray()) select (at, with);
        Prop.ForAll(damage.ToArbitrary(), change =>
        {
            var result = ReportReader.Read((byte[])[.. whole[..change.at], (byte)change.with, .. whole[(change.at + 1)..]]);
            return (result.Report is null == result.Findings.Any(finding => finding.Severity == Severity.Error))
                && result.Findings.All(finding => Messages.Codes.Contains(finding.Code, StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
    }
}

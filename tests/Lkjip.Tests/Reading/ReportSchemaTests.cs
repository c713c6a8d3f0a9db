using System.Text.Json.Nodes;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Reading;

public sealed class ReportSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(ReportSchema.Generate())!;

    [Fact]
    public void Generate_Twice_GivesTheSameText() => Assert.Equal(ReportSchema.Generate(), ReportSchema.Generate());

    [Fact]
    public void Generate_Contract_AcceptsAMinimalReport() =>
        Assert.Empty(SchemaCheck.Problems(Schema, JsonNode.Parse(MinimalReport.Json)));

    [Fact]
    public void Generate_Contract_AcceptsTheSamples() =>
        Assert.All(
            Directory.GetFiles(Repository.File("templates/samples"), "*.json"),
            sample => Assert.Empty(SchemaCheck.Problems(Schema, JsonNode.Parse(File.ReadAllText(sample)))));

    [Theory]
    [InlineData("agency.nama", "\"x\"")]
    [InlineData("agency.name", "12")]
    [InlineData("period", "{}")]
    [InlineData("period.year", "1889")]
    [InlineData("indicators.0.kind", "\"persen\"")]
    [InlineData("indicators", "{}")]
    [InlineData("budget.programs.0.spent", "true")]
    [InlineData("budget.programs.0.spent", "1.5")]
    public void Generate_Contract_RefusesAMistake(string path, string json) =>
        Assert.NotEmpty(SchemaCheck.Problems(Schema, JsonNode.Parse(MinimalReport.With(path, json))));

    [Fact]
    public void Generate_Property_IsDescribed() =>
        Assert.Equal("The short name in running text: \"Disnaker\".", (string?)Schema["$defs"]!["agency"]!["properties"]!["shortName"]!["description"]);

    [Fact]
    public void Generate_BudgetItem_HoldsItself() =>
        Assert.Equal("#/$defs/budgetItem", (string?)Schema["$defs"]!["budgetItem"]!["properties"]!["children"]!["items"]!["$ref"]);
}

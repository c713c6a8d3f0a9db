using System.Reflection;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The page of the rules, and that each rule has its texts and its tests.</summary>
public sealed class ReviewCatalogueTests
{
    public static TheoryData<string> Codes => [.. ReviewRules.All.Select(rule => rule.Code)];

    [Fact]
    public void Markdown_EqualsThePageInDocs()
    {
        var page = Repository.File("docs/reviu.md");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_DOCS") == "1")
        {
            File.WriteAllText(page, ReviewCatalogue.Markdown());
        }

        Assert.Equal(File.ReadAllText(page), ReviewCatalogue.Markdown());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_HasItsTextsAndStandsInTheFamilyOfItsCode(string code)
    {
        Assert.Contains(code, Messages.Codes);
        Assert.Contains($"{code}.periksa", Messages.Codes);
        Assert.Contains(ReviewRules.Families.Single(family => code.StartsWith($"R-{family.Code}-", StringComparison.Ordinal)).Rules, rule => rule.Code == code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_IsTestedOnAHitAMissAndAMissingValue(string code)
    {
        var covered = typeof(CoversAttribute).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<CoversAttribute>()).Where(covers => covers.Code == code)
            .Aggregate((Cases)0, (cases, covers) => cases | covers.Cases);
        Assert.Equal(Cases.All, covered);
    }
}

using Lkjip.App.Dashboards;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Dashboards;

public sealed class LightTests
{
    [Theory]
    [InlineData("baik")]
    [InlineData("perhatian", "agencyAchievement", "99.99")]
    [InlineData("perhatian", "agencyAchievement", "75")]
    [InlineData("jauh", "agencyAchievement", "74.99")]
    [InlineData("perhatian", "errors", "1")]
    [InlineData("perhatian", "below", "1")]
    [InlineData("belum-lengkap", "missingActuals", "1")]
    [InlineData("belum-lengkap", "missingAmounts", "1")]
    [InlineData("belum-lengkap", "absorption", "")]
    [InlineData("belum-lengkap", "agencyAchievement", "")]
    [InlineData("jauh", "quarterAchievement", "20")]
    public void Light_OfNumbers_FollowsItsRule(string expected, params string[] change)
    {
        var facts = change.Length == 0 ? Landscape.Numbers() : Landscape.Numbers((change[0], change[1]));

        Assert.Equal(expected, Light.Of(new ReportNumbers(Head(facts))).Id);
    }

    // A report that was saved before completeness was counted says nothing about it.
    [Theory]
    [InlineData("missingActuals")]
    [InlineData("missingAmounts")]
    public void Light_CompletenessNeverCounted_IsNotGreen(string fact)
    {
        var numbers = new ReportNumbers(Head(Landscape.Numbers((fact, ""))));

        Assert.Equal("belum-lengkap", Light.Of(numbers).Id);
        Assert.Contains("belum tercatat", numbers.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Light_NoReport_SaysSo() => Assert.Equal("belum-ada", Light.Of(new ReportNumbers(null)).Id);

    [Fact]
    public void Lights_All_HaveASignAndWordOfTheirOwn()
    {
        Assert.Equal(Light.All.Count, Light.All.Select(light => light.Icon).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Light.All.Count, Light.All.Select(light => light.Label).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Light.All, light => Assert.NotEmpty(light.Rule));
    }

    private static ReportHead Head(IReadOnlyDictionary<string, string> facts) => new()
    {
        Key = new("contoh", "2022"), State = "draft", Version = 1, Tag = "1", Names = new("Dinas", "contoh", "Kabupaten Contoh", "LKjIP"), Facts = facts,
        UpdatedBy = "uji", UpdatedAt = Landscape.Today,
    };
}

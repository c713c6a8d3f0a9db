using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>The template language, case by case, as tests/corpus/templates has it.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string, string> Cases => new(CaseFiles.All.Select(c => (c.Topic, c.Name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fill(string topic, string name)
    {
        var found = CaseFiles.All.Single(c => c.Topic == topic && c.Name == name);
        Assert.SkipWhen(CaseFiles.Awaited.Contains($"{topic}: {name}") && Environment.GetEnvironmentVariable("LKJIP_AWAITED") is null, "Awaited");
        CaseCheck.Check(found);
    }

    [Fact]
    public void Cases_AreMany() => Assert.True(CaseFiles.All.Count >= 1, $"{CaseFiles.All.Count} cases");

    [Fact]
    public void Awaited_AreCases() => Assert.Empty(CaseFiles.Awaited.Except(CaseFiles.All.Select(c => $"{c.Topic}: {c.Name}"), StringComparer.Ordinal));
}

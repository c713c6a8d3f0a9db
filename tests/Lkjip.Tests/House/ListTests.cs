using System.Reflection;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Drafts;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.House;

/// <summary>A kind of thing is an object in one list: none may be missing from it.</summary>
public sealed class ListTests
{
    private static readonly Assembly Domain = typeof(Assessor).Assembly;

    [Fact]
    public void ReviewRules_EveryClass_IsInTheListOnceWithItsOwnCode()
    {
        Assert.Equal(Classes(typeof(ReviewRule)), ReviewRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ReviewRules.All.Count, ReviewRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ReportTables_EveryClass_IsInTheList() => Assert.Equal(
        Classes(typeof(global::Lkjip.Domain.Assess.Tables.ReportTable)),
        global::Lkjip.Domain.Assess.Tables.ReportTables.All.Select(table => table.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void SentenceDrafts_EveryClass_IsInTheList() => Assert.Equal(
        Classes(typeof(SentenceDraft)), SentenceDrafts.All.Select(draft => draft.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Messages_EveryRule_HasItsSentence() => Assert.All(ReviewRules.All, rule => Assert.Contains(rule.Code, Messages.Codes));

    private static IEnumerable<string> Classes(Type kind) =>
        Domain.GetTypes().Where(type => type.IsSubclassOf(kind) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);
}

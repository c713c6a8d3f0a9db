using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents;

public sealed class TemplateCacheTests
{
    private static readonly byte[] First = File.ReadAllBytes(Repository.File("templates/laporan-standar.docx"));
    private static readonly byte[] Second = File.ReadAllBytes(Repository.File("templates/laporan-blitar.docx"));

    [Fact]
    public void Get_SameContent_SameTemplate()
    {
        var cache = new TemplateCache(long.MaxValue);

        var template = cache.Get(First).Template;

        Assert.NotNull(template);
        Assert.Same(template, cache.Get(First.ToArray()).Template);
        Assert.NotSame(template, cache.Get(Second).Template);
    }

    [Fact]
    public void Get_FromManyThreads_CompilesOnce()
    {
        var cache = new TemplateCache(long.MaxValue);

        var templates = new CompiledTemplate?[8];
        Parallel.For(0, templates.Length, i => templates[i] = cache.Get(First).Template);

        Assert.Single(templates.Distinct());
    }

    [Fact]
    public void Get_OverTheBound_ForgetsTheLeastLatelyUsed()
    {
        var one = new TemplateCache(long.MaxValue);
        one.Get(First);
        one.Get(Second);
        var cache = new TemplateCache(one.Weight - 1);

        var first = cache.Get(First).Template;
        var second = cache.Get(Second).Template;

        Assert.Same(second, cache.Get(Second).Template);
        Assert.NotSame(first, cache.Get(First).Template);
        Assert.True(cache.Weight < one.Weight);
    }

    [Fact]
    public void Get_NoTemplate_KeepsItsFindings()
    {
        var cache = new TemplateCache(long.MaxValue);

        Assert.NotEmpty(cache.Get("bukan zip"u8.ToArray()).Findings);
        Assert.Same(cache.Get("bukan zip"u8.ToArray()), cache.Get("bukan zip"u8.ToArray()));
    }
}

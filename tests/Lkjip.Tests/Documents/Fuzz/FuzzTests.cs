using System.Diagnostics;
using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Tests.Documents.Conformance;
using Xunit;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>Broken templates: no exception, and none takes long.</summary>
/// <remarks>LKJIP_FUZZ sets how many (default 500), LKJIP_FUZZ_FROM the first seed, LKJIP_FUZZ_SAVE a folder for those that fail.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Fact]
    public void Compile_MutatedTemplates_NeitherThrowNorTakeLong()
    {
        var (from, count) = (Setting("LKJIP_FUZZ_FROM", 1), Setting("LKJIP_FUZZ", 500));
        var tally = new FuzzTally();
        foreach (var seed in Enumerable.Range(from, count))
        {
            Try(seed, tally);
        }

        output.WriteLine(tally.ToString());
        Assert.Empty(tally.Failures);
        Assert.True(tally.Slowest < Limit, tally.ToString());
    }

    private static void Try(int seed, FuzzTally tally)
    {
        var seeds = FuzzSeeds.All;
        var (name, template) = seed % 2 == 0 ? seeds[seed / 2 % 2] : seeds[seed / 2 % seeds.Count];
        var (bytes, what) = new Mutation(seed).Apply(template);
        var label = $"{seed} {name} {what}";
        // The first measure may hold a pause of the machine; only what is slow twice is slow.
        var took = Run(bytes, label, tally);
        tally.Took(took > Limit ? Min(took, Run(bytes, label, tally)) : took, label);
    }

    private static TimeSpan Run(byte[] bytes, string label, FuzzTally tally)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var compiled = TemplateCompiler.Compile(bytes);
            tally.Compiled(compiled);
            if (compiled.Template is { } template)
            {
                using var document = new MemoryStream();
                template.Render(CaseData.Read(FuzzSeeds.Data), document);
            }
        }
#pragma warning disable CA1031 // Every exception is a failure, of whatever kind.
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            tally.Failed(label, wrong, bytes);
        }

        return clock.Elapsed;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}

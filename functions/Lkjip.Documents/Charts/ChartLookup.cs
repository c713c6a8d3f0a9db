using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>Finds the numbers that a chart tag names: "grafik.name" of the innermost scope that has it (pencari grafik).</summary>
internal static class ChartLookup
{
    /// <summary>The group of the charts in each scope.</summary>
    public const string Group = "grafik";

    private static readonly TagName GroupName = new(Group);

    /// <summary>The chart of a name; null when it is unknown, missing or without a number.</summary>
    public static ChartValue? Find(ScopeStack scopes, TagName name) =>
        ScopeOf(scopes, name)?.Find(name) is ChartValue { HasData: true } chart ? chart : null;

    /// <summary>True when some open scope has a chart of the name, whether or not it has numbers.</summary>
    public static bool Knows(ScopeStack scopes, TagName name) => ScopeOf(scopes, name) is not null;

    /// <summary>The known chart that a mistyped name most likely means.</summary>
    public static string Nearest(ScopeStack scopes, string name)
    {
        var charts = new ScopeStack(new TagScope());
        foreach (var group in scopes.Frames.Select(frame => frame.Find(GroupName)).OfType<ScopeValue>())
            charts.Push(group.Scope);
        return NearestName.Of(name, charts);
    }

    private static TagScope? ScopeOf(ScopeStack scopes, TagName name)
    {
        for (var steps = 0; steps < scopes.Depth; steps++)
        {
            if (scopes.Outward(steps).Find(GroupName) is ScopeValue group && group.Scope.Knows(name))
                return group.Scope;
        }

        return null;
    }
}

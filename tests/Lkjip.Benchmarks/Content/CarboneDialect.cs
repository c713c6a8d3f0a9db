namespace Lkjip.Benchmarks.Content;

/// <summary>Tags of carbone: paths from the root, a list repeats from its item i to its item i+1 (ragam carbone).</summary>
internal sealed record CarboneDialect() : TagDialect("carbone")
{
    /// <inheritdoc />
    public override bool MarksNextRow => true;

    /// <inheritdoc />
    public override string Value(IReadOnlyList<string> lists, string name) => $"{{{Path(lists)}.{name}}}";

    /// <inheritdoc />
    public override string CloseList(IReadOnlyList<string> lists, string list) => $"{{{Path(lists)}.{list}[i+1].nama}}";

    /// <inheritdoc />
    public override string OpenCondition(IReadOnlyList<string> lists, string flag) => $"{{{Path(lists)}.{flag}:ifEQ(true):showBegin}}";

    /// <inheritdoc />
    public override string CloseCondition(IReadOnlyList<string> lists, string flag) => $"{{{Path(lists)}.{flag}:showEnd}}";

    /// <inheritdoc />
    public override string Number(IReadOnlyList<string> lists, string name) => $"{{{Path(lists)}.{name}:formatN()}}";

    private static string Path(IReadOnlyList<string> lists) => "d" + string.Concat(lists.Select(list => $".{list}[i]"));
}

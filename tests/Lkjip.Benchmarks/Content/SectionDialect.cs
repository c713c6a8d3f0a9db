namespace Lkjip.Benchmarks.Content;

/// <summary>Sections as in mustache: ours, docxtemplater, easy-template-x, all with two braces (ragam seksi).</summary>
internal sealed record SectionDialect() : TagDialect("seksi")
{
    /// <inheritdoc />
    public override string Value(IReadOnlyList<string> lists, string name) => $"{{{{{name}}}}}";

    /// <inheritdoc />
    public override string OpenList(IReadOnlyList<string> lists, string list) => $"{{{{#{list}}}}}";

    /// <inheritdoc />
    public override string CloseList(IReadOnlyList<string> lists, string list) => $"{{{{/{list}}}}}";

    /// <inheritdoc />
    public override string OpenCondition(IReadOnlyList<string> lists, string flag) => OpenList(lists, flag);

    /// <inheritdoc />
    public override string CloseCondition(IReadOnlyList<string> lists, string flag) => CloseList(lists, flag);
}

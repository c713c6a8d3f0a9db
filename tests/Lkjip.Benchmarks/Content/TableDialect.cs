namespace Lkjip.Benchmarks.Content;

/// <summary>Tags of xlsx-template: a cell names the list whose items go downwards (ragam xlsx-template).</summary>
internal sealed record TableDialect() : TagDialect("tabel")
{
    /// <inheritdoc />
    public override string Value(IReadOnlyList<string> lists, string name) => lists.Count == 0 ? $"${{{name}}}" : $"${{table:{lists[^1]}.{name}}}";
}

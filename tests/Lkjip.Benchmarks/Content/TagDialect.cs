namespace Lkjip.Benchmarks.Content;

/// <summary>How an engine writes its tags (ragam tag).</summary>
/// <param name="Name">What the template of this dialect is called.</param>
internal abstract record TagDialect(string Name)
{
    /// <summary>True when a repeated row is marked by a second row, false when by tags inside the row.</summary>
    public virtual bool MarksNextRow => false;

    /// <summary>A value inside of these lists, outermost first.</summary>
    public abstract string Value(IReadOnlyList<string> lists, string name);

    /// <summary>A number in a cell of a sheet.</summary>
    public virtual string Number(IReadOnlyList<string> lists, string name) => Value(lists, name);

    /// <summary>What stands before the part that repeats; empty for nothing.</summary>
    public virtual string OpenList(IReadOnlyList<string> lists, string list) => "";

    /// <summary>What stands behind the part that repeats; empty for nothing.</summary>
    public virtual string CloseList(IReadOnlyList<string> lists, string list) => "";

    /// <summary>What stands before the part that is printed when a flag is true; empty for nothing.</summary>
    public virtual string OpenCondition(IReadOnlyList<string> lists, string flag) => "";

    /// <summary>What stands behind it; empty for nothing.</summary>
    public virtual string CloseCondition(IReadOnlyList<string> lists, string flag) => "";
}

namespace Lkjip.Azure.Tables;

/// <summary>What an update does with properties it does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge,

    /// <summary>They go.</summary>
    Replace,
}

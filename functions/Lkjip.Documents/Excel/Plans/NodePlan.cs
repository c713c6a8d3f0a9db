namespace Lkjip.Documents.Excel.Plans;

/// <summary>A row or a section of a sheet, ready to be filled.</summary>
/// <param name="gap">How many blank rows stand before it.</param>
internal abstract class NodePlan(int gap)
{
    /// <summary>How many blank rows stand before it.</summary>
    public int Gap { get; } = gap;

    /// <summary>The passes over the data that it takes part in, a bit each; the last bit stands for all that come later.</summary>
    public ulong Passes { get; set; }

    /// <summary>True when it takes part in a pass.</summary>
    public bool TakesPart(int pass) => (Passes & Bit(pass)) != 0;

    /// <summary>The bit of a pass.</summary>
    public static ulong Bit(int pass) => 1UL << Math.Min(pass, 63);
}

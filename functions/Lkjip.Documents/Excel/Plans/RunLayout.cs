namespace Lkjip.Documents.Excel.Plans;

/// <summary>Where the rows of the current run of a section came to stand (tata letak putaran).</summary>
internal sealed class RunLayout
{
    /// <summary>An empty layout.</summary>
    public RunLayout(SectionPlan section)
    {
        Section = section;
        var rows = section.Offsets is null ? section.LastRow - section.FirstRow + 1 : 0;
        (First, Last) = (new int[rows], new int[rows]);
        (Starts, Ends) = (new int[section.Nodes.Length], new int[section.Nodes.Length]);
    }

    /// <summary>The section.</summary>
    public SectionPlan Section { get; }

    /// <summary>The first row of the run.</summary>
    public int Start { get; set; } = 1;

    /// <summary>The row after the run.</summary>
    public int End { get; set; } = 1;

    /// <summary>Where each row of the template stands first; 0 for one that vanished.</summary>
    public int[] First { get; }

    /// <summary>Where each row of the template stands last.</summary>
    public int[] Last { get; }

    /// <summary>Where the sections inside begin, by their place among the nodes.</summary>
    public int[] Starts { get; }

    /// <summary>The rows after the sections inside.</summary>
    public int[] Ends { get; }

    /// <summary>Where a row of the template stands first and last; zeros when it vanished.</summary>
    public (int First, int Last) At(int row)
    {
        if (Section.Offsets is { } offsets)
            return offsets[row - Section.FirstRow] is >= 0 and var offset ? (Start + offset, Start + offset) : (0, 0);
        return row > Section.LastRow ? (End + row - Section.LastRow - 1, End + row - Section.LastRow - 1) : (First[row - Section.FirstRow], Last[row - Section.FirstRow]);
    }
}

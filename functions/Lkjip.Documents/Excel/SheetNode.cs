using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A row or a section of rows of a sheet.</summary>
internal abstract record SheetNode;

/// <summary>A row that is printed.</summary>
internal sealed record RowNode(RowTemplate Template) : SheetNode;

/// <summary>Rows that a section tag repeats or leaves out; from the row of the opening tag to that of the closing one.</summary>
internal sealed record SectionNode(SectionOpenTag? Tag, string Place) : SheetNode
{
    /// <summary>The rows and sections inside.</summary>
    public List<SheetNode> Nodes { get; } = [];

    /// <summary>The first row.</summary>
    public required int FirstRow { get; init; }

    /// <summary>The last row.</summary>
    public int LastRow { get; set; }

    /// <summary>True when the opening tag's row holds nothing else, and vanishes.</summary>
    public bool OpensAlone { get; init; }

    /// <summary>True when the closing tag's row holds nothing else, and vanishes.</summary>
    public bool ClosesAlone { get; set; }

    /// <summary>True when the row is inside.</summary>
    public bool Contains(int row) => row >= FirstRow && row <= LastRow;
}

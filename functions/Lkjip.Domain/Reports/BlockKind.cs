namespace Lkjip.Domain.Reports;

/// <summary>The kinds of block a narrative is made of.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A sub-heading inside a section.</summary>
    Heading,

    /// <summary>A quoted paragraph, centred and emphasised (a vision).</summary>
    Quote,

    /// <summary>A list numbered 1. 2. 3.</summary>
    Numbered,

    /// <summary>A list numbered (1) (2) (3), as verses of a regulation (ayat).</summary>
    Verses,

    /// <summary>A list lettered a. b. c.</summary>
    Lettered,

    /// <summary>A list with dashes or bullets.</summary>
    Bulleted,

    /// <summary>An extra table.</summary>
    Table,

    /// <summary>A photo with its caption.</summary>
    Photo,
}

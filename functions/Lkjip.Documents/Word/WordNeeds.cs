using Lkjip.Documents.Charts;

namespace Lkjip.Documents.Word;

/// <summary>What the instructions of a template may come to need beyond what its package holds.</summary>
internal sealed class WordNeeds
{
    /// <summary>True when lists may be added.</summary>
    public bool Lists { get; set; }

    /// <summary>True when there is a table of contents or of tables.</summary>
    public bool Contents { get; set; }

    /// <summary>True when there are references to bookmarks that may be left out.</summary>
    public bool Bookmarks { get; set; }

    /// <summary>True when headings and captions are listed, referred to by their text, or start a count anew.</summary>
    public bool Headings { get; set; }

    /// <summary>The charts of the template, whose place those of the report take.</summary>
    public ChartParts Charts { get; } = new();

    /// <summary>The parts into which pictures may come.</summary>
    public HashSet<string> Pictures { get; } = new(StringComparer.OrdinalIgnoreCase);
}
